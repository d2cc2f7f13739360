import { schrijfEuro } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Kaart } from '../../ui/Kaart.tsx'
import { Waarom } from '../../ui/Waarom.tsx'
import { useWeigering } from '../../weigering.ts'
import type { Bijdrage as Bijdragesoort } from '../bijdrage.server.ts'
import { useMaand } from '../maand.ts'

/** The expected own contribution of this month, why it is that much, and honestly when it is not known. */
export function Bijdrage({ zaak, bijdrage }: { zaak: string; bijdrage: Bijdragesoort | null }) {
  const t = useTekst('mijn')
  if (!bijdrage) return null
  return (
    <Kaart
      titel={t('bijdrage.titel')}
      icoon="euro"
      naar={{ adres: `/mijn/${zaak}/bijdrage`, tekst: t('bijdrage.perMaand') }}
    >
      <Inhoud bijdrage={bijdrage} />
      <p className="md-zacht md-klein">{t('bijdrage.cak')}</p>
    </Kaart>
  )
}

function Inhoud({ bijdrage }: { bijdrage: Bijdragesoort }) {
  const t = useTekst('mijn')
  const taal = useTaal()
  const maand = useMaand()
  const zin = useWeigering()
  const euro = (bedrag: number) => schrijfEuro(bedrag, taal)
  if (bijdrage.soort === 'onbekend') return <p>{`${t('bijdrage.onbekend')} ${zin(bijdrage.weigering)}`}</p>
  if (bijdrage.soort === 'na-start') {
    const { daarna } = bijdrage
    return (
      <>
        <p>{t('bijdrage.naStart')}</p>
        {daarna && <p>{t('bijdrage.daarna', { bedrag: euro(daarna.bedrag) })}</p>}
        {daarna && <Waarom uitleg={daarna.uitleg} kop={t('bijdrage.waarom')} />}
      </>
    )
  }
  const { nu, straks } = bijdrage
  return (
    <>
      <p>
        <span className="md-bedrag">{euro(nu.bedrag)}</span>
        <br />
        {t('bijdrage.over', { maand: maand(nu.maand) })}
      </p>
      <Waarom uitleg={nu.uitleg} kop={t('bijdrage.waarom')} />
      {straks && <p>{t('bijdrage.straks', { maand: maand(straks.maand), bedrag: euro(straks.bedrag) })}</p>}
    </>
  )
}
