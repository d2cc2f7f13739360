import { schrijfEuro } from '@meedoen/kern'
import { useBezoek } from '../../bezoek.ts'
import { useMaand } from '../../mijn/maand.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Melding } from '../../ui/Melding.tsx'
import { Waarom } from '../../ui/Waarom.tsx'
import { Uitlegkaart } from '../Uitlegkaart.tsx'
import { Uitslagkop } from '../Uitslagkop.tsx'
import type { Bijdrageuitslag } from './reken.ts'

/** In months: who pays longer than this is told so, and no year far away. */
const EEUW = 1200

/** What somebody pays, from when, and why. */
export function Antwoorduitslag({ uitslag }: { uitslag: Bijdrageuitslag }) {
  const t = useTekst('rekenhulp')
  const { gemeente } = useBezoek()
  const { uitleg, voorstel } = uitslag
  return (
    <>
      <Kop uitslag={uitslag} />
      <Melding>{t('bijdrage.cak')}</Melding>
      <Uitlegkaart
        delen={uitleg.map(({ deel, uitleg: boom }) => ({ kop: t(`bijdrage.uitleg.${deel}`), uitleg: boom }))}
      />
      <p className="md-zacht">{t('bijdrage.anders', { gemeente: gemeente.naam })}</p>
      {voorstel && (
        <div className="md-niet-op-papier">
          <Waarom kop={t('bijdrage.voorstel')} uitleg={voorstel} />
        </div>
      )}
    </>
  )
}

function Kop({ uitslag }: { uitslag: Bijdrageuitslag }) {
  const t = useTekst('rekenhulp')
  const taal = useTaal()
  const schrijfMaand = useMaand()
  const { maand, eersteMaand, bedrag, reden, betaald, ditJaar, nu, kostprijs } = uitslag
  const over = schrijfMaand(maand)
  if (bedrag === null)
    return (
      <Uitslagkop
        woorden
        kop={t('bijdrage.onbekend.kop', { maand: over })}
        groot={t('bijdrage.onbekend.groot')}
        feiten={[{ term: t('bijdrage.eersteMaand'), waarde: schrijfMaand(eersteMaand) }]}
      >
        <p>{t('bijdrage.onbekend.tekst', { jaar: maand.slice(0, 4) })}</p>
        {nu && (
          <p>{t('bijdrage.onbekend.nu', { maand: schrijfMaand(nu.maand), bedrag: schrijfEuro(nu.bedrag, taal) })}</p>
        )}
      </Uitslagkop>
    )
  const waarom = reden ? reden[taal] : betaald && t(`bijdrage.betaald.${betaald}`)
  if (waarom)
    return (
      <Uitslagkop kop={t('bijdrage.kop', { maand: over })} groot={t('bijdrage.niets')}>
        <p>{waarom}</p>
      </Uitslagkop>
    )
  return (
    <Uitslagkop
      kop={t('bijdrage.kop', { maand: over })}
      groot={schrijfEuro(bedrag, taal)}
      achter={t('bijdrage.perMaand')}
      feiten={[
        { term: t('bijdrage.eersteMaand'), waarde: schrijfMaand(eersteMaand) },
        ...(ditJaar
          ? [
              {
                term: t('bijdrage.ditJaar', { jaar: maand.slice(0, 4) }),
                waarde: t('bijdrage.ditJaarWaarde', {
                  bedrag: schrijfEuro(ditJaar.totaal, taal),
                  count: ditJaar.maanden,
                }),
              },
            ]
          : []),
        ...(kostprijs?.laatste
          ? [
              {
                term: t('bijdrage.kostprijs.term'),
                waarde:
                  kostprijs.maanden > EEUW
                    ? t('bijdrage.kostprijs.lang')
                    : t('bijdrage.kostprijs.waarde', {
                        count: kostprijs.maanden,
                        maand: schrijfMaand(kostprijs.laatste),
                      }),
              },
            ]
          : []),
      ]}
    >
      <p>{t('bijdrage.samen')}</p>
    </Uitslagkop>
  )
}
