import { Anchor, Title } from '@mantine/core'
import { Panel } from '../../ui/Page.tsx'
import { type Block, type Line, plain, type Section } from './blocks.ts'

const Pieces = ({ line }: { readonly line: Line }) =>
  line.map((p) => {
    const key = `${p.is} ${p.text}`
    if (p.is === 'code') return <code key={key}>{p.text}</code>
    if (p.is === 'link')
      return (
        <Anchor key={key} href={p.to} target="_blank" rel="noreferrer" underline="always" inherit>
          {p.text}
        </Anchor>
      )
    return <span key={key}>{p.text}</span>
  })

/** `Căn cứ: …`: what stands before the first colon is the name of the line. */
const Item = ({ line }: { readonly line: Line }) => {
  const first = line[0]
  const colon = first?.is === 'text' ? first.text.indexOf(': ') : -1
  if (!first || colon < 1 || colon > 40)
    return (
      <li>
        <Pieces line={line} />
      </li>
    )
  return (
    <li>
      <strong>{first.text.slice(0, colon + 1)}</strong>
      <Pieces line={[{ is: 'text', text: first.text.slice(colon + 1) }, ...line.slice(1)]} />
    </li>
  )
}

const Content = ({ block }: { readonly block: Block }) => {
  switch (block.is) {
    case 'heading':
      return (
        <Title order={3} id={block.id}>
          {plain(block.line)}
        </Title>
      )
    case 'list':
      return (
        <ul className="card-list">
          {block.items.map((item) => (
            <Item key={item.map((p) => p.text).join('')} line={item} />
          ))}
        </ul>
      )
    case 'table':
      return (
        // Wider than a phone: a keyboard must be able to scroll it.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by Tab (WCAG 2.1.1)
        <section className="card-scroll" tabIndex={0} aria-label={block.head.map(plain).join(', ')}>
          <table>
            <thead>
              <tr>
                {block.head.map((cell) => (
                  <th key={plain(cell)} scope="col">
                    <Pieces line={cell} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row) => (
                <tr key={JSON.stringify(row)}>
                  {row.map((cell, at) => (
                    <td key={plain(block.head[at] ?? cell)}>
                      <Pieces line={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )
    case 'text':
      return (
        <p>
          <Pieces line={block.line} />
        </p>
      )
  }
}

const keyed = (blocks: readonly Block[]) => blocks.map((block) => <Content key={JSON.stringify(block)} block={block} />)

export const Lead = ({ blocks }: { readonly blocks: readonly Block[] }) => keyed(blocks)

export const SectionPanel = ({ section }: { readonly section: Section }) => (
  <div id={section.id} className="card-section">
    <Panel title={section.title}>{keyed(section.blocks)}</Panel>
  </div>
)
