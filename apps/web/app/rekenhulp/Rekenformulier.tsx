import type { ReactNode } from 'react'
import { useBezoek } from '../bezoek.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { type Fouten, Velden } from '../ui/Formulier.tsx'
import { Foutsamenvatting } from '../ui/Foutmelding.tsx'
import { Knop } from '../ui/Knop.tsx'
import type { Foutcodes, Ingevuld } from './lees.ts'

type Props = {
  naam: string
  /** Per field what it is called, for the summary of errors. */
  namen: Readonly<Record<string, string>>
  ingevuld: Ingevuld
  fouten: Foutcodes
  /** What goes along unseen, such as the choice of an earlier page. */
  vast?: Readonly<Record<string, string>>
  children: ReactNode
}

/** The questions of a calculator. Sent as an address, so that the outcome has one that gives it again. */
export function Rekenformulier({ naam, namen, ingevuld, fouten, vast = {}, children }: Props) {
  const t = useTekst('rekenhulp')
  const { vandaag } = useBezoek()
  const zinnen = useZinnen(fouten)
  return (
    <form method="get" noValidate className="md-formulier">
      <Velden naam={naam} waarden={ingevuld} fouten={zinnen}>
        <Foutsamenvatting formulier={naam} fouten={zinnen} namen={namen} />
        {Object.entries({ ...vast, op: vandaag }).map(([sleutel, waarde]) => (
          <input key={sleutel} type="hidden" name={sleutel} value={waarde} />
        ))}
        {children}
      </Velden>
      <div>
        <Knop icoon="rechts">{t('reken')}</Knop>
      </div>
    </form>
  )
}

/** The words of each error. */
export function useZinnen(fouten: Foutcodes): Fouten {
  const t = useTekst('rekenhulp')
  return Object.fromEntries(Object.entries(fouten).map(([veld, code]) => [veld, t(`fout.${code}`)]))
}
