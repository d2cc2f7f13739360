import { index, layout, type RouteConfig, type RouteConfigEntry, route } from '@react-router/dev/routes'

/**
 * Every page there is. A portal has its frame around its pages, catches what goes wrong in them inside that
 * frame, and says so when an address below it does not exist.
 */
export default [
  portaal('', 'loket', [
    index('loket/home.tsx'),
    route('aanbod', 'loket/aanbod.tsx'),
    route('aanbod/:id', 'loket/aanbod-item.tsx'),
    route('eigen-bijdrage', 'informatie/eigen-bijdrage.tsx'),
    route('mantelzorg', 'informatie/mantelzorg.tsx'),
    route('clientondersteuning', 'informatie/clientondersteuning.tsx'),
    route('rechten', 'informatie/rechten.tsx'),
    route('bezwaar', 'informatie/bezwaar.tsx'),
    route('privacy', 'informatie/privacy.tsx'),
    route('toegankelijkheid', 'informatie/toegankelijkheid.tsx'),
    route('melding', 'melding/begin.tsx'),
    route('melding/klaar/:token', 'melding/klaar/klaar.tsx'),
    route('melding/klaar/:token/aanvullen', 'melding/klaar/aanvullen.tsx'),
    route('melding/klaar/:token/intrekken', 'melding/klaar/intrekken.tsx'),
    route('melding/:token', 'melding/hervat.tsx'),
    route('melding/:token/later', 'melding/later.tsx'),
    route('melding/:token/controle', 'melding/controle.tsx'),
    route('melding/:token/:stap', 'melding/vraag.tsx'),
    route('plan', 'plan/code.tsx'),
    route('plan/:code', 'plan/plan.tsx'),
    route('plan/:code/klaar', 'plan/klaar.tsx'),
    route('ui/fout/:soort', 'etalage/fout.tsx'),
  ]),
  portaal('mijn', 'mijn', [
    index('mijn/overzicht.tsx'),
    route('inzage', 'mijn/inzage.tsx'),
    route(':zaak', 'mijn/zaak.tsx'),
    route(':zaak/brief/:document', 'mijn/brief.tsx'),
    route(':zaak/plan', 'mijn/plan.tsx'),
    route(':zaak/verslag', 'mijn/verslag.tsx'),
    route(':zaak/aanvraag', 'mijn/aanvraag.tsx'),
    route(':zaak/aanvullen', 'mijn/aanvullen.tsx'),
    route(':zaak/intrekken', 'mijn/intrekken.tsx'),
    route(':zaak/delen', 'mijn/delen.tsx'),
    route(':zaak/geschiedenis', 'mijn/geschiedenis.tsx'),
    route(':zaak/inzage', 'mijn/inzage-via.tsx'),
  ]),
  portaal('werkplek', 'werkplek', [
    index('werkplek/werklijst/werklijst.tsx'),
    route('zoeken', 'werkplek/zoeken/zoeken.tsx'),
    route('persoon/:persoon', 'werkplek/persoon/persoon.tsx'),
    route('koppelen', 'werkplek/koppelen/koppelen.tsx'),
    route('team', 'werkplek/team/team.tsx'),
    route('berichten', 'werkplek/berichten/berichten.tsx'),
    route('sneltoetsen', 'werkplek/sneltoetsen.tsx'),
    route('melding', 'werkplek/melding/begin.tsx'),
    route('melding/:token', 'werkplek/melding/hervat.tsx'),
    route('melding/:token/later', 'werkplek/melding/later.tsx'),
    route('melding/:token/controle', 'werkplek/melding/controle.tsx'),
    route('melding/:token/:stap', 'werkplek/melding/vraag.tsx'),
    route('zaak/:zaak', 'werkplek/zaak/zaak.tsx'),
    route('zaak/:zaak/koppelen', 'werkplek/koppelen/koppel-zaak.tsx'),
    route('zaak/:zaak/stap/:stap', 'werkplek/stap/stap.tsx'),
    route('zaak/:zaak/onderzoek', 'werkplek/onderzoek/onderzoek.tsx'),
    route('zaak/:zaak/onderzoek/behoefte/:behoefte', 'werkplek/onderzoek/behoefte.tsx'),
    route('zaak/:zaak/onderzoek/huishouden', 'werkplek/onderzoek/huishouden.tsx'),
    route('zaak/:zaak/verslag', 'werkplek/onderzoek/verslag.tsx'),
    route('zaak/:zaak/spoed', 'werkplek/besluit/spoed.tsx'),
    route('zaak/:zaak/beschikking', 'werkplek/besluit/beschikking.tsx'),
    route('zaak/:zaak/beschikking/verzenden', 'werkplek/besluit/verzenden.tsx'),
    route('zaak/:zaak/toewijzen', 'werkplek/toewijzen/toewijzen.tsx'),
    route('zaak/:zaak/document/:document', 'werkplek/document/document.tsx'),
    route('zaak/:zaak/bericht/:bericht', 'werkplek/document/bericht.tsx'),
  ]),
  portaal('aanbieder', 'aanbieder', [
    index('aanbieder/toewijzingen.tsx'),
    route('berichten', 'aanbieder/berichten.tsx'),
    route('berichten/insturen', 'aanbieder/insturen.tsx'),
    route('berichten/:bericht/xml', 'aanbieder/bestand.ts'),
    route(':toewijzing', 'aanbieder/toewijzing.tsx'),
  ]),
  portaal('beleid', 'beleid', [
    index('beleid/doorlooptijd.tsx'),
    route('doorlooptijd.csv', 'beleid/download.ts'),
    route('voorstellen', 'beleid/voorstellen.tsx'),
    route('voorstellen/:onderwerp/:ontwerp', 'beleid/voorstel.tsx'),
  ]),
  portaal('beheer', 'beheer', [
    index('beheer/overzicht.tsx'),
    route('medewerkers', 'beheer/medewerkers/lijst.tsx'),
    route('medewerkers/nieuw', 'beheer/medewerkers/nieuw.tsx'),
    route('medewerkers/:medewerker', 'beheer/medewerkers/medewerker.tsx'),
    route('aanbieders', 'beheer/aanbieders.tsx'),
    route('leveranciers', 'beheer/leveranciers.tsx'),
    route('gemeente', 'beheer/gemeente/gemeente.tsx'),
    route('gemeente/:onderwerp', 'beheer/gemeente/onderwerp.tsx'),
    route('gemeente/:onderwerp/wijzig', 'beheer/gemeente/wijzig.tsx'),
    route('gemeente/:onderwerp/vergelijk', 'beheer/gemeente/vergelijk/vergelijk.tsx'),
    route('gemeente/:onderwerp/ontwerp/nieuw', 'beheer/gemeente/ontwerp/formulier.tsx', { id: 'beheer/ontwerp-nieuw' }),
    route('gemeente/:onderwerp/ontwerp/:ontwerp', 'beheer/gemeente/ontwerp/ontwerp.tsx'),
    route('gemeente/:onderwerp/ontwerp/:ontwerp/wijzig', 'beheer/gemeente/ontwerp/formulier.tsx', {
      id: 'beheer/ontwerp-wijzig',
    }),
    route('gemeente/:onderwerp/beproef/:ontwerp', 'beheer/gemeente/beproef.tsx'),
    route('taken', 'beheer/taken.tsx'),
    route('logboek', 'beheer/logboek.tsx'),
  ]),

  route('taal', 'taal.ts'),
  route('ui', 'etalage/etalage.tsx'),
  route('ui/staf', 'etalage/staf.tsx'),
] satisfies RouteConfig

function portaal(pad: string, naam: string, paginas: RouteConfigEntry[]): RouteConfigEntry {
  const binnen = layout('kaders/vangnet.tsx', { id: `${naam}/vangnet` }, [
    ...paginas,
    route('*', 'kaders/onbekend.tsx', { id: `${naam}/onbekend` }),
  ])
  const kader = `kaders/${naam}.tsx`
  return pad === '' ? layout(kader, [binnen]) : route(pad, kader, [binnen])
}
