import type { ComponentProps } from 'react'
import { useTekst } from '../teksten/gebruik.ts'
import { useVeld } from './Formulier.tsx'
import { beschrevenDoor, Veld, type VeldProps } from './Veld.tsx'

type Breedte = 'kort' | 'midden' | 'vol'
type Invoer = Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'inputMode' | 'maxLength' | 'spellCheck'>

const klasse = (breedte: Breedte): string => (breedte === 'vol' ? 'md-invoer' : `md-invoer md-invoer--${breedte}`)

/** What a control gets from its form: id, name, value, and what describes it. */
function useInvoer({ naam, hint, optioneel }: Pick<VeldProps, 'naam' | 'hint' | 'optioneel'>) {
  const { id, fout, waarde } = useVeld(naam)
  const beschrijving = beschrevenDoor(id, hint, fout)
  const invoer = {
    id,
    name: naam,
    defaultValue: waarde,
    'aria-invalid': fout ? true : undefined,
    'aria-describedby': beschrijving,
    required: !optioneel,
  }
  return { id, fout, invoer }
}

/** One line of text. */
export function Tekstveld({ breedte = 'vol', type = 'text', ...props }: VeldProps & Invoer & { breedte?: Breedte }) {
  const { naam, label, hint, optioneel, vraag, ...rest } = props
  const { id, fout, invoer } = useInvoer(props)
  return (
    <Veld id={id} fout={fout} label={label} hint={hint} {...keus(optioneel, vraag)}>
      <input {...rest} {...invoer} type={type} className={klasse(breedte)} />
    </Veld>
  )
}

/** Several lines of text; grows with what is typed where the browser can. */
export function Tekstvak({ rijen = 5, tekens, ...props }: VeldProps & { rijen?: number; tekens?: number }) {
  const { label, optioneel, vraag } = props
  const t = useTekst('ui')
  const hint = tekens ? (
    <>
      {props.hint} {t('formulier.tekens', { aantal: tekens })}
    </>
  ) : (
    props.hint
  )
  const { id, fout, invoer } = useInvoer({ ...props, hint })
  return (
    <Veld id={id} fout={fout} label={label} hint={hint} {...keus(optioneel, vraag)}>
      <textarea {...invoer} rows={rijen} {...(tekens ? { maxLength: tekens } : {})} className="md-invoer" />
    </Veld>
  )
}

/**
 * A date as people write it (31-12-2026), one field that a phone and a screen reader both handle;
 * `kalender` gives staff the date picker of the browser.
 */
export function Datumveld({ kalender, ...props }: VeldProps & { kalender?: boolean; autoComplete?: string }) {
  const { label, optioneel, vraag, autoComplete } = props
  const t = useTekst('ui')
  const hint = props.hint ?? (kalender ? undefined : t('formulier.datumHint'))
  const { id, fout, invoer } = useInvoer({ ...props, hint })
  return (
    <Veld id={id} fout={fout} label={label} hint={hint} {...keus(optioneel, vraag)}>
      <input
        {...invoer}
        {...(autoComplete ? { autoComplete } : {})}
        type={kalender ? 'date' : 'text'}
        className={klasse('kort')}
      />
    </Veld>
  )
}

/** A file to send along; the form needs `bestanden`. `mb` is the largest size the server takes. */
export function Bestandsveld({
  mb,
  accept,
  meer,
  ...props
}: VeldProps & { mb: number; accept: string; meer?: boolean }) {
  const { label, optioneel, vraag } = props
  const t = useTekst('ui')
  const hint = props.hint ?? t('formulier.bestandHint', { mb })
  const { id, fout, invoer } = useInvoer({ ...props, hint })
  const { defaultValue: _nooitIngevuld, ...bestand } = invoer
  return (
    <Veld id={id} fout={fout} label={label} hint={hint} {...keus(optioneel, vraag)}>
      <input {...bestand} type="file" accept={accept} multiple={meer} className="md-invoer" />
    </Veld>
  )
}

function keus(optioneel: boolean | undefined, vraag: boolean | undefined) {
  return { optioneel: optioneel === true, vraag: vraag === true }
}
