import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Kaart, Kaartenrij } from '../ui/Kaart.tsx'
import { telAlles } from './overzicht.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => telAlles(vraag)

/** Everything an administrator looks after, with how much there is of it. Nothing here tells of a resident. */
export default function Overzicht() {
  const t = useTekst('beheer')
  const tv = useTekst('verbinding')
  const aantallen = useLoaderData<typeof loader>()
  return (
    <Stapel ruimte="ruim">
      <Paginakop titel={t('overzicht.titel')} inleiding={t('overzicht.inleiding')} />
      <Kaartenrij>
        <Kaart
          icoon="mensen"
          titel={t('medewerkers.titel')}
          tekst={t('overzicht.medewerkers', { count: aantallen.medewerkers })}
          naar={{ adres: '/beheer/medewerkers', tekst: t('overzicht.naarMedewerkers') }}
        />
        <Kaart
          icoon="handdruk"
          titel={t('overzicht.contracten')}
          tekst={t('overzicht.contractenTekst', { count: aantallen.aanbieders })}
          naar={{ adres: '/beheer/aanbieders', tekst: t('overzicht.naarContracten') }}
        />
        <Kaart
          icoon="mens"
          titel={t('aanbieders.titel')}
          tekst={t('overzicht.aanbieders', { count: aantallen.aanbiedermedewerkers })}
          naar={{ adres: '/beheer/aanbieders/mensen', tekst: t('overzicht.naarAanbieders') }}
        />
        <Kaart
          icoon="werk"
          titel={t('leveranciers.titel')}
          tekst={t('overzicht.leveranciers', { count: aantallen.leveranciers })}
          naar={{ adres: '/beheer/leveranciers', tekst: t('overzicht.naarLeveranciers') }}
        />
        <Kaart
          icoon="verstuur"
          titel={tv('titel')}
          tekst={tv('inleiding')}
          naar={{ adres: '/beheer/verbindingen', tekst: tv('menu') }}
        />
        <Kaart
          icoon="huis"
          titel={t('gemeente.titel')}
          tekst={t('overzicht.gemeente', { count: aantallen.onderwerpen })}
          naar={{ adres: '/beheer/gemeente', tekst: t('overzicht.naarGemeente') }}
        />
        <Kaart
          icoon="lijst"
          titel={t('taken.titel')}
          tekst={t('overzicht.taken', { count: aantallen.mislukt })}
          naar={{ adres: '/beheer/taken', tekst: t('overzicht.naarTaken') }}
        />
        <Kaart
          icoon="slot"
          titel={t('logboek.titel')}
          tekst={t('overzicht.logboek')}
          naar={{ adres: '/beheer/logboek', tekst: t('overzicht.naarLogboek') }}
        />
      </Kaartenrij>
    </Stapel>
  )
}
