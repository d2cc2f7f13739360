import { useTekst } from '../teksten/gebruik.ts'
import { redenen as bekend } from '../teksten/nl/declaratie/redenen.ts'

type Props = { redenen: readonly { readonly code: string; readonly tekst: string }[] }

const isBekend = (code: string): code is keyof typeof bekend => code in bekend

/** Why a line was refused: in plain words with what to do, and the code for who looks it up. */
export function Redenen({ redenen }: Props) {
  const t = useTekst('declaratie')
  return (
    <ul className="md-lijst">
      {redenen.map(({ code, tekst }) => (
        <li key={code}>
          {isBekend(code) ? `${t(`redenen.${code}.wat`)} ${t(`redenen.${code}.doe`)}` : tekst}{' '}
          <span className="md-zacht md-klein">{t('code', { code })}</span>
        </li>
      ))}
    </ul>
  )
}
