import { schrijfEuro } from '@meedoen/kern'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { huisContext } from '../huis.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { Waarom } from '../ui/Waarom.tsx'
import { Deel, Punten, Vragen } from './Deel.tsx'
import { type Bijdrage, laadBijdrage } from './eigen-bijdrage.server.ts'

export const loader = ({ context }: LoaderFunctionArgs) => laadBijdrage(context.get(huisContext))

export default function EigenBijdrage() {
  const t = useTekst('informatie')
  const bijdrage = useLoaderData<typeof loader>()
  const niets = bijdrage.laagInkomen ? [...bijdrage.niets, t('betalen.laagInkomen')] : bijdrage.niets
  return (
    <Stapel smal ruimte="ruim">
      <Paginakop titel={t('betalen.titel')} inleiding={t('betalen.inleiding')} />
      <Bedrag bijdrage={bijdrage} />
      <div>
        <Knoplink naar="/rekenhulp/eigen-bijdrage" icoon="rechts">
          {t('betalen.rekenhulp')}
        </Knoplink>
      </div>
      <Deel kop={t('betalen.niets')}>
        <Punten punten={niets} />
        <p>{t('betalen.kostprijs')}</p>
      </Deel>
      <Deel kop={t('betalen.rekening')} tekst={t('betalen.rekeningTekst')} />
      <Deel kop={t('betalen.vanaf')} tekst={t('betalen.vanafTekst')} />
      <Deel kop={t('betalen.vooraf')} tekst={t('betalen.voorafTekst')} />
      <Deel kop={t('betalen.zorgen')} tekst={t('betalen.zorgenTekst')} />
      <Vragen />
    </Stapel>
  )
}

function Bedrag({ bijdrage }: { bijdrage: Bijdrage }) {
  const t = useTekst('informatie')
  const taal = useTaal()
  const { jaar, bedrag, uitleg } = bijdrage
  if (bedrag === null)
    return <Kaart soort="nu" icoon="euro" titel={t('betalen.onbekend', { jaar })} tekst={t('betalen.onbekendTekst')} />
  return (
    <Kaart
      soort="nu"
      icoon="euro"
      titel={t('betalen.bedrag', { jaar, bedrag: schrijfEuro(bedrag, taal) })}
      tekst={t('betalen.bedragTekst')}
    >
      {uitleg && <Waarom uitleg={uitleg} />}
    </Kaart>
  )
}
