import { describe, expect, it } from 'vitest'
import { type Bezoeker, bezoek } from './huis/bezoek.ts'

type Reis = {
  readonly wie: string
  readonly publiek?: 'inwoner' | 'medewerker' | 'aanbieder'
  /** Stars are filled with the first link of that form seen on an earlier page. */
  readonly paden: readonly string[]
}

const REIZEN: readonly Reis[] = [
  {
    wie: 'iedereen',
    paden: [
      '/',
      '/aanbod',
      '/aanbod/*',
      '/eigen-bijdrage',
      '/rekenhulp',
      '/rekenhulp/eigen-bijdrage',
      '/rekenhulp/termijnen',
      '/rekenhulp/termijnen?wat=bezwaar',
      '/rekenhulp/huishouden',
      '/rekenhulp/pgb',
      '/mantelzorg',
      '/clientondersteuning',
      '/rechten',
      '/bezwaar',
      '/privacy',
      '/toegankelijkheid',
      '/regels',
      '/regels/dwangsom',
      '/melding',
      '/plan',
      '/uitnodiging/bestaat-niet',
      '/inloggen',
      '/inloggen/inwoner',
      '/bestaat-niet',
      '/ui',
      '/ui/staf',
    ],
  },
  {
    wie: 'dhr. C.J. Brouwer',
    publiek: 'inwoner',
    paden: [
      '/mijn',
      '/mijn/*',
      '/mijn/*/brief/*',
      '/mijn/*/delen',
      '/mijn/*/geschiedenis',
      '/mijn/inzage',
      '/mijn/00000000-0000-4000-8000-000000000000',
    ],
  },
  {
    wie: 'mw. G.A. Mensah',
    publiek: 'inwoner',
    paden: ['/mijn', '/mijn/*', '/mijn/*/verslag', '/mijn/*/intrekken', '/mijn/*/aanvullen'],
  },
  {
    wie: 'mw. F. Dijkstra',
    publiek: 'inwoner',
    paden: [
      '/mijn',
      '/mijn/*',
      '/mijn/*/pgb',
      '/mijn/*/pgb/*/plan',
      '/mijn/*/pgb/*/overeenkomst',
      '/mijn/*/pgb/*/declareren/*',
      '/mijn/*/pgb/*/bewijs/*',
    ],
  },
  { wie: 'dhr. J. Verhoeven', publiek: 'inwoner', paden: ['/mijn', '/mijn/*'] },
  {
    wie: 'Sanne Bouwman',
    publiek: 'medewerker',
    paden: [
      '/werkplek',
      '/werkplek?lijst=team',
      '/werkplek/zaak/*',
      '/werkplek/zaak/*/onderzoek',
      '/werkplek/koppelen',
      '/werkplek/zoeken',
      '/werkplek/sneltoetsen',
      '/werkplek/pgb',
      '/werkplek/pgb?lijst=alle',
      '/werkplek/pgb/*',
      '/werkplek/pgb/*/plan',
      '/werkplek/pgb/*/overeenkomst',
      '/beheer',
    ],
  },
  { wie: 'Annelies Hofstra', publiek: 'medewerker', paden: ['/werkplek', '/werkplek/team', '/beleid'] },
  {
    wie: 'Gerda Lammers',
    publiek: 'medewerker',
    paden: [
      '/werkplek',
      '/werkplek/koppelen',
      '/werkplek/melding',
      '/werkplek/berichten?lijst=vastgelopen',
      '/werkplek/bericht/*',
      '/werkplek/berichten?lijst=alle',
      '/werkplek/berichten',
      '/werkplek/pgb/steekproef',
      '/werkplek/pgb?lijst=controle',
      '/werkplek/pgb/*',
      '/werkplek/pgb/*/bewijs/*',
      '/werkplek/te-laat',
    ],
  },
  {
    wie: 'Carla Steenbergen',
    publiek: 'aanbieder',
    paden: [
      '/aanbieder',
      '/aanbieder/aanbod',
      '/aanbieder/mensen',
      '/aanbieder/*',
      '/aanbieder/declaraties',
      '/aanbieder/declaraties/*',
      '/aanbieder/declaraties/nieuw',
      '/werkplek',
    ],
  },
  {
    wie: 'Ruud Wassenaar',
    publiek: 'medewerker',
    paden: [
      '/werkplek',
      '/werkplek/declaraties?lijst=alle',
      '/werkplek/declaraties/*',
      '/werkplek/declaraties/aansluiting',
      '/werkplek/declaraties/rekeningen',
      '/werkplek/declaraties/vragen',
      '/werkplek/betalingen',
      '/werkplek/betalingen/*',
    ],
  },
  {
    wie: 'Marjan Kuipers',
    publiek: 'medewerker',
    paden: [
      '/beheer/aanbieders',
      '/beheer/aanbieders?stand=stopt',
      '/beheer/aanbieders/mensen?aanbieder=99000004',
      '/beheer/aanbieders/99000004',
      '/beheer/aanbieders/99000004/wijzig',
      '/beheer/aanbieders/99000004/plaatsen/07A03',
      '/beheer/aanbieders/99000004/contract',
      '/beheer/aanbieders/99000004/contract/LW-DB-02',
      '/beheer/aanbieders/99000004/contract/LW-DB-02/tarief?product=07A03',
      '/beheer/aanbieders/99000004/contract/LW-DB-02/indexeren?percentage=3&begin=1-1-2099&afronding=5',
      '/beheer/aanbieders/tarieven',
      '/beheer/producten/nieuw',
      '/beheer/producten/01A09',
    ],
  },
  { wie: 'Hanna Rosier', publiek: 'medewerker', paden: ['/beleid', '/beleid/voorstellen', '/werkplek'] },
  {
    wie: 'Martin Oudshoorn',
    publiek: 'medewerker',
    paden: [
      '/beheer',
      '/beheer/medewerkers',
      '/beheer/aanbieders',
      '/beheer/aanbieders/mensen',
      '/beheer/aanbieders/99000001',
      '/beheer/aanbieders/99000009',
      '/beheer/producten',
      '/beheer/leveranciers',
      '/beheer/verbindingen',
      '/beheer/gemeente',
      '/beheer/gemeente/gemeentegegevens/wijzig',
      '/beheer/gemeente/mandaatregeling/wijzig',
      '/beheer/gemeente/eigen-bijdrage/vergelijk',
      '/beheer/logboek',
    ],
  },
]

describe('elke pagina', () => {
  for (const { wie, publiek, paden } of REIZEN)
    for (const breed of [320, 1280])
      it(`houdt stand voor ${wie} op ${breed} pixels`, async () => {
        const b = await bezoek({ breed })
        if (publiek) await b.logIn(publiek, wie)
        const links = new Set<string>()
        for (const pad of paden) {
          const adres = pad.includes('*') ? kies(pad, paden, links) : pad
          expect(adres, `een link voor ${pad}`).toBeDefined()
          await b.naar(adres ?? '/')
          await b.houdtStand()
          for (const link of await linksOp(b)) links.add(link)
        }
        await b.sluit()
      })
})

const linksOp = (b: Bezoeker): Promise<string[]> =>
  b.pagina
    .locator('a[href]')
    .evaluateAll((as) => as.map((a) => new URL(a.getAttribute('href') ?? '', location.href).pathname))

/** The first link of that form; a longer form may also be made from a shorter one. */
function kies(pad: string, paden: readonly string[], links: ReadonlySet<string>): string | undefined {
  const vorm = new RegExp(`^${pad.replaceAll('*', pad.startsWith('/aanbod') ? '[^/]+' : '[0-9a-f-]{36}')}$`)
  const link = [...links].find((l) => vorm.test(l) && !paden.includes(l) && !l.endsWith('/nieuw'))
  if (link) return link
  const [begin = '', einde = ''] = pad.split(/(?<=\*)(?=\/[^*]+$)/)
  const kort = begin !== pad && einde ? kies(begin, paden, links) : undefined
  return kort && `${kort}${einde}`
}
