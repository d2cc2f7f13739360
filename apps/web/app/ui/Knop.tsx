import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { Icoon, type Icoonnaam } from './Icoon.tsx'

/** `hoofd` at most once per task; `gevaar` for what cannot be undone. */
export type Knopsoort = 'hoofd' | 'tweede' | 'stil' | 'gevaar'

type Uiterlijk = { soort?: Knopsoort; icoon?: Icoonnaam }

/** A button in a form; sends the form unless `type` says otherwise. */
export function Knop({
  soort = 'hoofd',
  icoon,
  children,
  type = 'submit',
  ...rest
}: Uiterlijk & Omit<ComponentProps<'button'>, 'className'>) {
  return (
    <button {...rest} type={type} className={`md-knop md-knop--${soort}`}>
      {icoon && <Icoon naam={icoon} />}
      {children}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function Knoplink({
  soort = 'hoofd',
  icoon,
  children,
  naar,
  ...rest
}: Uiterlijk & { naar: string } & Omit<ComponentProps<typeof Link>, 'className' | 'to'>) {
  return (
    <Link {...rest} to={naar} className={`md-knop md-knop--${soort}`}>
      {icoon && <Icoon naam={icoon} />}
      {children}
    </Link>
  )
}
