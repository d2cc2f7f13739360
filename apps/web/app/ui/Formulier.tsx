import { createContext, type ReactNode, use } from 'react'
import { Form } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { Foutsamenvatting } from './Foutmelding.tsx'
import { Knop, type Knopsoort } from './Knop.tsx'
import { veldId } from './veld-id.ts'

/** Per field name what is wrong with it, in a sentence that helps; under the empty name what is wrong with the whole. */
export type Fouten = Readonly<Record<string, string>>
/** Per field name what was filled in; several for boxes with the same name. */
export type Waarden = Readonly<Record<string, string | readonly string[] | undefined>>

type Invulling = { naam: string; fouten: Fouten; waarden: Waarden }
const FormulierContext = createContext<Invulling>({ naam: 'los', fouten: {}, waarden: {} })

type FormulierProps = {
  /** Unique on the page; prefixes the ids of the fields and the idempotency key. */
  naam: string
  fouten?: Fouten | undefined
  waarden?: Waarden | undefined
  /** What each field is called, for the summary of errors: "Uw naam: Vul dit in." */
  namen?: Readonly<Record<string, string>>
  /** Address of the action; this page when absent. */
  naar?: string
  /** Set when the form sends files. */
  bestanden?: boolean
  children: ReactNode
}

/** A posted form that needs no JavaScript: token, idempotency key, summary of errors with links to the fields. */
export function Formulier({ naam, fouten = {}, waarden = {}, namen, naar, bestanden, children }: FormulierProps) {
  return (
    <Form
      method="post"
      noValidate
      className="md-formulier"
      {...(naar ? { action: naar } : {})}
      {...(bestanden ? { encType: 'multipart/form-data' as const } : {})}
    >
      <Bewijs naam={naam} />
      <FormulierContext value={{ naam, fouten, waarden }}>
        <Foutsamenvatting formulier={naam} fouten={fouten} {...(namen ? { namen } : {})} />
        {children}
      </FormulierContext>
    </Form>
  )
}

/** Gives fields their value and error, for a form that is sent in another way than `Formulier` does. */
export function Velden({ naam, fouten, waarden, children }: Invulling & { children: ReactNode }) {
  return <FormulierContext value={{ naam, fouten, waarden }}>{children}</FormulierContext>
}

type KnopformulierProps = {
  naam: string
  naar?: string
  velden?: Readonly<Record<string, string>>
  soort?: Knopsoort
  children: ReactNode
}

/** One button that does something, with the values it needs. */
export function Knopformulier({ naam, naar, velden = {}, soort = 'tweede', children }: KnopformulierProps) {
  return (
    <Form method="post" {...(naar ? { action: naar } : {})}>
      <Bewijs naam={naam} />
      {Object.entries(velden).map(([sleutel, waarde]) => (
        <input key={sleutel} type="hidden" name={sleutel} value={waarde} />
      ))}
      <Knop soort={soort}>{children}</Knop>
    </Form>
  )
}

/** Hidden proof that a form came from a page of ours, and the key that makes a second sending harmless. */
export function Bewijs({ naam }: { naam: string }) {
  const { csrf, sleutel } = useBezoek()
  return (
    <>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="sleutel" value={`${naam}.${sleutel}`} />
    </>
  )
}

/** Where a field stands in its form: its id, what was filled in, what is wrong with it. */
export function useVeld(veld: string) {
  const { naam, fouten, waarden } = use(FormulierContext)
  const id = veldId(naam, veld)
  const ingevuld = waarden[veld]
  const alle = ingevuld === undefined ? [] : typeof ingevuld === 'string' ? [ingevuld] : ingevuld
  return { id, fout: fouten[veld], waarde: alle[0], waarden: alle }
}
