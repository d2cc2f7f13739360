import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Kaart } from '../ui/Kaart.tsx'
import { Samenvattingslijst } from '../ui/Samenvattingslijst.tsx'
import type { Beeld } from './beeld.ts'

/** What to deliver, how much, and from when until when. */
export function Opdracht({ beeld: { toewijzing, product, omvang } }: { beeld: Beeld }) {
  const t = useTekst('aanbieder')
  const taal = useTaal()
  const { nummer, begin, eind, gestartOp, gestoptOp, code, contract } = toewijzing
  return (
    <Kaart titel={t('opdracht.titel')}>
      <Samenvattingslijst
        regels={[
          { term: t('opdracht.hulp'), waarde: t('opdracht.product', { product, code }) },
          { term: t('opdracht.omvang'), waarde: omvang },
          { term: t('opdracht.vanaf'), waarde: schrijfDatum(begin, taal) },
          { term: t('opdracht.tot'), waarde: eind === null ? t('opdracht.geenEinde') : schrijfDatum(eind, taal) },
          ...(gestartOp === null ? [] : [{ term: t('opdracht.gestart'), waarde: schrijfDatum(gestartOp, taal) }]),
          ...(gestoptOp === null ? [] : [{ term: t('opdracht.gestopt'), waarde: schrijfDatum(gestoptOp, taal) }]),
          { term: t('opdracht.nummer'), waarde: String(nummer) },
          { term: t('opdracht.contract'), waarde: contract },
        ]}
      />
    </Kaart>
  )
}
