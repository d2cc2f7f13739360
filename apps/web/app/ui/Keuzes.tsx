import type { ReactNode } from 'react'
import { useTekst } from '../teksten/gebruik.ts'
import { useVeld } from './Formulier.tsx'
import { beschrevenDoor, Keuzegroep, Veld, type VeldProps } from './Veld.tsx'

export type Keuze = {
  readonly waarde: string
  readonly label: ReactNode
  readonly uitleg?: ReactNode
  /** Inside `Voorwaarde`: this answer asks for more, and shows the fields that follow. */
  readonly vervolg?: boolean
}

type GroepProps = VeldProps & {
  keuzes: readonly Keuze[]
  /** Short answers (yes, no) side by side. */
  naast?: boolean
}

/** One answer out of a few, all in sight. */
export function Keuzerondjes(props: GroepProps) {
  return <Groep {...props} type="radio" />
}

/** Any number of answers. */
export function Aankruisvakjes(props: GroepProps) {
  return <Groep {...props} type="checkbox" />
}

function Groep({ naam, keuzes, naast, type, ...rest }: GroepProps & { type: 'radio' | 'checkbox' }) {
  const { id, fout, waarden } = useVeld(naam)
  return (
    <Keuzegroep {...rest} id={id} fout={fout}>
      <div className={naast ? 'md-keuzes md-keuzes--naast' : 'md-keuzes'}>
        {keuzes.map((keuze, plaats) => (
          <Vakje
            key={keuze.waarde}
            id={plaats === 0 ? id : `${id}-${keuze.waarde}`}
            type={type}
            naam={naam}
            keuze={keuze}
            aan={waarden.includes(keuze.waarde)}
          />
        ))}
      </div>
    </Keuzegroep>
  )
}

type VakjeProps = {
  id: string
  type: 'radio' | 'checkbox'
  naam: string
  keuze: Keuze
  aan: boolean
  beschrijving?: string | undefined
}

function Vakje({ id, type, naam, keuze, aan, beschrijving }: VakjeProps) {
  const uitleg = keuze.uitleg ? `${id}-uitleg` : undefined
  const beschreven = [uitleg, beschrijving].filter(Boolean).join(' ')
  return (
    <label className="md-keuze" htmlFor={id}>
      <input
        id={id}
        type={type}
        name={naam}
        value={keuze.waarde}
        defaultChecked={aan}
        data-vervolg={keuze.vervolg || undefined}
        {...(beschreven ? { 'aria-describedby': beschreven } : {})}
      />
      <span>{keuze.label}</span>
      {keuze.uitleg && (
        <span className="md-keuze__uitleg" id={uitleg}>
          {keuze.uitleg}
        </span>
      )}
    </label>
  )
}

/** One box that stands by itself, such as a consent; sends `ja`. */
export function Aankruisvak({ naam, label, hint }: Pick<VeldProps, 'naam' | 'label' | 'hint'>) {
  const { id, fout, waarden } = useVeld(naam)
  const t = useTekst('ui')
  return (
    <div className={fout ? 'md-veld md-veld--fout' : 'md-veld'}>
      {fout && (
        <p className="md-veld__fout" id={`${id}-fout`}>
          <span className="md-weggelaten">{t('formulier.foutBij')} </span>
          {fout}
        </p>
      )}
      <div className="md-keuzes">
        <Vakje
          id={id}
          type="checkbox"
          naam={naam}
          keuze={{ waarde: 'ja', label, uitleg: hint }}
          aan={waarden.includes('ja')}
          beschrijving={fout ? `${id}-fout` : undefined}
        />
      </div>
    </div>
  )
}

type LijstProps = VeldProps & {
  keuzes: readonly { readonly waarde: string; readonly label: string }[]
  /** Text of the empty first line; without it the first choice is chosen. */
  leeg?: string | false
}

/** One answer out of many. For up to six, `Keuzerondjes` are easier. */
export function Keuzelijst({ naam, keuzes, leeg, ...rest }: LijstProps) {
  const { id, fout, waarde } = useVeld(naam)
  const t = useTekst('ui')
  const beschrijving = beschrevenDoor(id, rest.hint, fout)
  return (
    <Veld {...rest} id={id} fout={fout}>
      <select
        id={id}
        name={naam}
        defaultValue={waarde}
        className="md-invoer"
        {...(fout ? { 'aria-invalid': true } : {})}
        {...(beschrijving ? { 'aria-describedby': beschrijving } : {})}
      >
        {leeg !== false && <option value="">{leeg ?? t('kies')}</option>}
        {keuzes.map((keuze) => (
          <option key={keuze.waarde} value={keuze.waarde}>
            {keuze.label}
          </option>
        ))}
      </select>
    </Veld>
  )
}
