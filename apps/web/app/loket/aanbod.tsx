import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useBezoek } from '../bezoek.ts'
import { huisContext } from '../huis.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Kaart, Kaartenrij } from '../ui/Kaart.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { Leeg } from '../ui/Leeg.tsx'
import { laadAanbod } from './aanbod.server.ts'
import { Onderwerpen } from './Onderwerpen.tsx'
import { Zoekvak } from './Zoekvak.tsx'

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  laadAanbod(context.get(huisContext), new URL(request.url).searchParams)

export default function Aanbod() {
  const t = useTekst('loket')
  const { vraag, gekozen, gebieden, kaarten } = useLoaderData<typeof loader>()
  const aantal = { count: kaarten.length }
  return (
    <Stapel ruimte="ruim">
      <Stapel>
        <Paginakop titel={t('aanbod.titel')} inleiding={t('aanbod.inleiding')} />
        <Zoekvak vraag={vraag} gebied={gekozen} />
        <Onderwerpen vraag={vraag} gekozen={gekozen} gebieden={gebieden} />
      </Stapel>
      <Stapel>
        <h2 id="gevonden">{vraag ? t('aanbod.gevondenVoor', { ...aantal, vraag }) : t('aanbod.gevonden', aantal)}</h2>
        {kaarten.length === 0 ? <NietsGevonden /> : <Kaarten kaarten={kaarten} />}
      </Stapel>
      <Kaart
        soort="zacht"
        titel={t('aanbod.nietGenoeg')}
        tekst={t('aanbod.nietGenoegTekst')}
        naar={{ adres: '/melding', tekst: t('home.vraagHulp') }}
      />
    </Stapel>
  )
}

function Kaarten({ kaarten }: Pick<Awaited<ReturnType<typeof laadAanbod>>, 'kaarten'>) {
  const t = useTekst('loket')
  return (
    <Kaartenrij>
      {kaarten.map(({ id, naam, tekst, soort, kosten }) => (
        <Kaart
          key={id}
          niveau={3}
          titel={naam}
          tekst={tekst}
          naar={{ adres: `/aanbod/${id}`, tekst: <Lees naam={naam} /> }}
        >
          <p className="md-zacht md-klein">
            {t(`aanbod.soort.${soort}`)} · {kosten}
          </p>
        </Kaart>
      ))}
    </Kaartenrij>
  )
}

/** "Lees meer", with the subject for who hears the links one by one. */
function Lees({ naam }: { naam: string }) {
  const t = useTekst('loket')
  return (
    <>
      {t('aanbod.lees')}
      <span className="md-weggelaten">: {naam}</span>
    </>
  )
}

function NietsGevonden() {
  const t = useTekst('loket')
  const { gemeente } = useBezoek()
  return (
    <Leeg
      niveau={3}
      titel={t('aanbod.leeg')}
      tekst={t('aanbod.leegTekst', { telefoon: gemeente.telefoon })}
      actie={
        <Knoplink naar="/aanbod" soort="tweede">
          {t('aanbod.wis')}
        </Knoplink>
      }
    />
  )
}
