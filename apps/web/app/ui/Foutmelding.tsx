import { useTekst } from '../teksten/gebruik.ts'
import { Icoon } from './Icoon.tsx'
import { veldId } from './veld-id.ts'

/** What is wrong with one field, beside that field. */
export function Foutmelding({ id, children }: { id: string; children: string }) {
  const t = useTekst('ui')
  return (
    <p className="md-veld__fout" id={id}>
      <Icoon naam="fout" />
      <span>
        <span className="md-weggelaten">{t('formulier.foutBij')} </span>
        {children}
      </span>
    </p>
  )
}

type Props = {
  formulier: string
  fouten: Readonly<Record<string, string>>
  /** What each field is called. */
  namen?: Readonly<Record<string, string>>
}

/** Everything that is wrong, on top of the form, each with a link to its field; nothing when all is well. */
export function Foutsamenvatting({ formulier, fouten, namen = {} }: Props) {
  const t = useTekst('ui')
  const regels = Object.entries(fouten)
  if (regels.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: after sending a wrong form this is the thing to read first
    <section className="md-foutlijst" role="alert" tabIndex={-1} autoFocus id={`${formulier}-fouten`}>
      <h2>{t('formulier.foutTitel')}</h2>
      <ul>
        {regels.map(([veld, tekst]) => (
          <li key={veld}>
            {veld === '' ? tekst : <a href={`#${veldId(formulier, veld)}`}>{metNaam(namen[veld], tekst)}</a>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "Uw naam: Vul dit in."; a name that is a question needs no colon. */
function metNaam(naam: string | undefined, tekst: string): string {
  if (!naam) return tekst
  return naam.endsWith('?') ? `${naam} ${tekst}` : `${naam}: ${tekst}`
}
