const PATHS = {
  today: 'M5 6h14v13H5zM5 10h14M9 3v4M15 3v4M9 14l2 2 4-4',
  people:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 19c.5-3.5 2.6-5 5.5-5s5 1.5 5.5 5M16 11.5a2.5 2.5 0 1 0-1-4.8M16.5 14.2c2.3.3 3.7 1.8 4 4.8',
  plans: 'M5 19V5M5 19h15M9 16v-4M13 16V8M17 16v-6',
  survey: 'M8 4h8v3H8zM6 5.5H5V20h14V5.5h-1M9 13l2 2 4-4',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  map: 'M9 5l6 2.5 5-2v13l-5 2-6-2.5-5 2v-13zM9 5v13M15 7.5v13',
  units: 'M4 20V9l8-5 8 5v11M4 20h16M9 20v-6h6v6M9 10.5h.01M15 10.5h.01',
  assign: 'M5 5h8v6H5zM9 11v4M9 15h10M19 15l-3-3M19 15l-3 3M5 19h4',
  admin: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4',
  account: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c.8-4 3.7-6 7.5-6s6.7 2 7.5 6',
  law: 'M12 4v16M7 20h10M5 7h14M5 7l-2.5 6h5zM19 7l-2.5 6h5z',
  calculator: 'M6 3h12v18H6zM9 7h6M9 12h.01M12 12h.01M15 12h.01M9 16h.01M12 16h.01M15 16h.01',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20 20',
  leave: 'M14 4H5v16h9M10 12h10M17 8.5l3.5 3.5-3.5 3.5',
  late: 'M12 3.5l9.5 16.5h-19zM12 10v4.5M12 17.3v.2',
  soon: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2',
  done: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM8 12.2l2.8 2.8L16 9.5',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11v5.5M12 7.7v.2',
  wait: 'M7 4h10M7 20h10M8 4c0 5 8 6 8 16M16 4c0 5-8 6-8 16',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  back: 'M20 12H5M11 6l-6 6 6 6',
  forward: 'M4 12h15M13 6l6 6-6 6',
  plus: 'M12 5v14M5 12h14',
  language: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM3.5 12h17M12 3.5c-5 5-5 12 0 17M12 3.5c5 5 5 12 0 17',
  import: 'M12 14V4M8 7.5l4-4 4 4M5 19h14',
  export: 'M12 4v10M8 10.5l4 4 4-4M5 19h14',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
} as const

export type IconName = keyof typeof PATHS

/** A drawing that only repeats what a word beside it says: hidden from screen readers. */
export const Icon = ({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    style={{ flex: 'none' }}
  >
    <path d={PATHS[name]} />
  </svg>
)
