import { Link, type LinkProps } from '@tanstack/react-router'
import { Icon, type IconName } from '../ui/Icon.tsx'

type Props = Pick<LinkProps, 'to' | 'params'> & { readonly icon: IconName; readonly label: string }

export const NavLink = ({ icon, label, ...link }: Props) => (
  <Link className="frame-link" {...link}>
    <Icon name={icon} size={20} />
    <span>{label}</span>
  </Link>
)
