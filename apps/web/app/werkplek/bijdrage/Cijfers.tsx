import { schrijfEuro } from '@meedoen/kern'
import type { Bijdrageronde } from '@meedoen/levering'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Kaart } from '../../ui/Kaart.tsx'
import { Samenvattingslijst } from '../../ui/Samenvattingslijst.tsx'
import { REDENEN } from './redenen.ts'

/** What a run came to: who pays, who does not and why, and what changed in earlier months. */
export function Cijfers({ tellingen }: Pick<Bijdrageronde, 'tellingen'>) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const { personen, betalen, bedrag, herzien, nabetaling, terugbetaling, vrij } = tellingen
  const euro = (n: number) => schrijfEuro(n, taal)
  const herzienWaarde = t('eb.herzienWaarde', { personen: herzien, bij: euro(nabetaling), terug: euro(terugbetaling) })
  const redenen = REDENEN.flatMap((reden) =>
    vrij[reden] ? [{ term: t(`eb.reden.${reden}`), waarde: vrij[reden] }] : [],
  )
  return (
    <>
      <Kaart titel={t('eb.cijfers')}>
        <Samenvattingslijst
          smal
          regels={[
            { term: t('eb.personen'), waarde: personen },
            { term: t('eb.betalen'), waarde: betalen },
            { term: t('eb.bedrag'), waarde: euro(bedrag) },
            ...(herzien > 0 ? [{ term: t('eb.herzien'), waarde: herzienWaarde }] : []),
          ]}
        />
      </Kaart>
      {redenen.length > 0 && (
        <Kaart titel={t('eb.vrij')}>
          <Samenvattingslijst smal regels={redenen} />
        </Kaart>
      )}
    </>
  )
}
