import type { ReactNode } from 'react'
import { useTekst } from '../teksten/gebruik.ts'
import { Foutmelding } from './Foutmelding.tsx'

/** What every field has. Fields are required unless `optioneel`. */
export type VeldProps = {
  naam: string
  label: ReactNode
  hint?: ReactNode
  optioneel?: boolean
  /** The label is the question of the page: larger. */
  vraag?: boolean
}

/** Ids of the hint and the error, for `aria-describedby`. */
export function beschrevenDoor(id: string, hint: unknown, fout: unknown): string | undefined {
  const delen = [hint ? `${id}-hint` : '', fout ? `${id}-fout` : ''].filter(Boolean)
  return delen.length > 0 ? delen.join(' ') : undefined
}

type RandProps = Omit<VeldProps, 'naam'> & { id: string; fout: string | undefined; children: ReactNode }

/** Label, hint and error around one control. */
export function Veld({ id, label, hint, fout, optioneel, vraag, children }: RandProps) {
  return (
    <div className={fout ? 'md-veld md-veld--fout' : 'md-veld'}>
      <label className={labelKlasse(vraag)} htmlFor={id}>
        {label}
        {optioneel && <Keus />}
      </label>
      <Onderschrift id={id} hint={hint} fout={fout} />
      {children}
    </div>
  )
}

/** The same around a group of controls that answer one question. */
export function Keuzegroep({ id, label, hint, fout, optioneel, vraag, children }: RandProps) {
  const beschrijving = beschrevenDoor(id, hint, fout)
  return (
    <fieldset
      className={fout ? 'md-keuzegroep md-veld md-veld--fout' : 'md-keuzegroep md-veld'}
      {...(beschrijving ? { 'aria-describedby': beschrijving } : {})}
    >
      <legend className={labelKlasse(vraag)}>
        {label}
        {optioneel && <Keus />}
      </legend>
      <Onderschrift id={id} hint={hint} fout={fout} />
      {children}
    </fieldset>
  )
}

const labelKlasse = (vraag: boolean | undefined): string =>
  vraag ? 'md-veld__label md-veld__label--vraag' : 'md-veld__label'

function Keus() {
  const t = useTekst('ui')
  return <span className="md-veld__keus"> ({t('nietVerplicht')})</span>
}

function Onderschrift({ id, hint, fout }: { id: string; hint: ReactNode; fout: string | undefined }) {
  return (
    <>
      {hint && (
        <div className="md-veld__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {fout && <Foutmelding id={`${id}-fout`}>{fout}</Foutmelding>}
    </>
  )
}
