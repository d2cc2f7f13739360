import { plusDagen, schrijfDatum } from '@meedoen/kern'
import {
  beantwoordVerslag,
  deelZaak,
  koppelClientondersteuner,
  legBezwaarVast,
  stelBeschikkingVast,
  verzendBeschikking,
  zetVeiligheid,
} from '@meedoen/zaken'
import { pakOp, voerGesprek } from './gesprek.ts'
import { antwoordenVan } from './melding-van.ts'
import type { Toneel } from './toneel.ts'
import { vertelFemke } from './verhaal-femke.ts'
import { vertelKees } from './verhaal-kees.ts'

/** The cases of the people with a story. Mrs De Wit has none: with her a visitor begins. */
export async function vertelVerhalen(toneel: Toneel): Promise<void> {
  await vertelKees(toneel)
  await vertelGrace(toneel)
  await vertelHassan(toneel)
  await vertelIris(toneel)
  await vertelBram(toneel)
  await vertelFemke(toneel)
}

/** Grace Mensah, 42: the report lies ready for her, in English. */
async function vertelGrace(toneel: Toneel): Promise<void> {
  const { meld, doe, inwoner, medewerker, mens, geleden } = toneel
  const priya = medewerker('Priya Ramdin')
  const zaak = await meld(inwoner('grace'), geleden(27), {
    kanaal: 'web',
    taal: 'en',
    bsn: null,
    antwoorden: antwoordenVan(mens('grace'), {
      leefgebieden: ['huishouden', 'gezondheid'],
      verhaal:
        'I have MS. By noon my energy is gone. I want to be there for my son after school, and now I spend it on cleaning.',
      clientondersteuning: 'ja',
    }),
  })
  await pakOp(toneel, zaak, priya, geleden(25), geleden(11))
  await doe(priya, geleden(24), (stap) => koppelClientondersteuner(stap, zaak, { persoon: mens('joris').persoon.id }))
  await voerGesprek(
    toneel,
    zaak,
    priya,
    { gesprekOp: geleden(11), verslagOp: geleden(4) },
    {
      leefgebied: 'huishouden',
      inwoner: 'On good days I can do a little. On bad days I cannot even lift the kettle.',
      gezien: 'A tidy flat with laundry waiting. Grace rests twice during our talk. Kofi sets the table.',
      afspraak: 'Somebody does the heavy cleaning, so that there is energy left for Kofi.',
      behoefte: 'A clean home, with energy left for her son',
      mantelzorg: '',
      voorziening: 'hulp-bij-het-huishouden',
    },
  )
}

/** Hassan El Amrani, 71: his wife looks after him; the aanvraag is in and the clock of two weeks runs. */
async function vertelHassan(toneel: Toneel): Promise<void> {
  const { meld, doe, inwoner, medewerker, mens, geleden } = toneel
  const tom = medewerker('Tom Nijhuis')
  const hassan = inwoner('hassan')
  const zaak = await meld(hassan, geleden(38), {
    kanaal: 'web',
    taal: 'nl',
    bsn: null,
    antwoorden: antwoordenVan(mens('hassan'), {
      leefgebieden: ['daginvulling', 'mantelzorg'],
      verhaal: 'Ik heb Parkinson. Mijn vrouw kan nooit weg. Ik mis de mannen van het koffiehuis.',
      clientondersteuning: 'nee',
    }),
  })
  await pakOp(toneel, zaak, tom, geleden(35), geleden(21))
  const delen = {
    persoon: mens('khadija').persoon.id,
    onderdelen: ['voortgang', 'brieven', 'verslag', 'plan', 'bijdrage'],
  }
  await doe(hassan, geleden(34), (stap) => deelZaak(stap, zaak, delen))
  await voerGesprek(
    toneel,
    zaak,
    tom,
    { gesprekOp: geleden(21), verslagOp: geleden(15) },
    {
      leefgebied: 'daginvulling',
      inwoner: 'Ik zit de hele dag thuis. Dat is niet goed voor ons huwelijk.',
      gezien: 'Trilt en loopt voorzichtig, praat graag. Mevrouw Bouzid is moe en lacht dat weg.',
      afspraak: 'Twee dagen per week naar een plek met andere mannen, zodat mevrouw Bouzid tijd heeft.',
      behoefte: 'Een goede dag, en tijd voor zijn vrouw',
      mantelzorg: 'Mevrouw Bouzid zorgt dag en nacht. Haar zoon komt in het weekend.',
      voorziening: 'dagbesteding',
    },
  )
  await doe(hassan, geleden(6), (stap) =>
    beantwoordVerslag(stap, zaak, { antwoord: 'akkoord', tekst: '', aanvraag: 'ja' }),
  )
}

/** Iris Postma, 34: a secret address and a warning for who visits. */
async function vertelIris(toneel: Toneel): Promise<void> {
  const { meld, doe, inwoner, medewerker, mens, geleden } = toneel
  const sanne = medewerker('Sanne Bouwman')
  const zaak = await meld(inwoner('iris'), geleden(8), {
    kanaal: 'web',
    taal: 'nl',
    bsn: null,
    antwoorden: antwoordenVan(mens('iris'), {
      leefgebieden: ['zelfzorg', 'sociale-relaties'],
      verhaal: 'Ik ben hier komen wonen om veilig te zijn. Ik durf de deur niet uit en de dagen lopen in elkaar over.',
      clientondersteuning: 'weet-niet',
    }),
  })
  await pakOp(toneel, zaak, sanne, geleden(5), plusDagen(geleden(0), 6))
  const tekst = 'Bel eerst, en kom met de auto zonder opdruk. Het adres is geheim.'
  await doe(sanne, geleden(5), (stap) => zetVeiligheid(stap, zaak, { aan: 'ja', tekst }))
}

/** Bram van Loon, 58: refused, and he objected. */
async function vertelBram(toneel: Toneel): Promise<void> {
  const { meld, doe, inwoner, medewerker, mens, geleden } = toneel
  const rachid = medewerker('Rachid Benali')
  const bram = inwoner('bram')
  const zaak = await meld(bram, geleden(92), {
    kanaal: 'web',
    taal: 'nl',
    bsn: null,
    antwoorden: antwoordenVan(mens('bram'), {
      leefgebieden: ['vervoer'],
      verhaal: 'Ik wil een scootmobiel. De bus is mij te druk en lopen vind ik niets.',
      clientondersteuning: 'nee',
    }),
  })
  await pakOp(toneel, zaak, rachid, geleden(89), geleden(74))
  await voerGesprek(
    toneel,
    zaak,
    rachid,
    { gesprekOp: geleden(74), verslagOp: geleden(68) },
    {
      leefgebied: 'vervoer',
      inwoner: 'In de bus kijkt iedereen naar me.',
      gezien: 'Loopt en fietst goed. Drukte kost veel moeite.',
      afspraak: 'Wij zoeken samen naar vervoer zonder drukte.',
      behoefte: 'Rustig ergens kunnen komen',
      mantelzorg: '',
      voorziening: 'vervoersvoorziening',
    },
  )
  await doe(bram, geleden(62), (stap) =>
    beantwoordVerslag(stap, zaak, { antwoord: 'niet-akkoord', tekst: 'Ik wil toch een scootmobiel.', aanvraag: 'ja' }),
  )
  const nee = { besluit: 'afgewezen', soort: 'vervoersvoorziening', grond: 'algemene-voorziening' }
  const motivering =
    'U kunt goed lopen en fietsen. Met Lindewaard rijdt mee gaat u rustig, van deur tot deur en met iemand die u kent.'
  await doe(rachid, geleden(53), (stap) => stelBeschikkingVast(stap, zaak, { voorzieningen: [nee], motivering }))
  await doe(rachid, geleden(52), (stap) => verzendBeschikking(stap, zaak))
  const op = geleden(20)
  const bezwaar = {
    op,
    gepostOp: '',
    commissie: 'ja',
    tekst: `Bezwaar tegen het besluit van ${schrijfDatum(geleden(52))}.`,
  }
  await doe(rachid, geleden(19), (stap) => legBezwaarVast(stap, zaak, bezwaar, null))
}
