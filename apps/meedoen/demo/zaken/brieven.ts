import type {
  Briefgegevens,
  Briefhoofd,
  Leefgebied,
  Verslag,
  VerwachteBijdrage,
  Voorzieningbesluit,
} from '@meedoen/brieven'
import { haalVoorziening, LEEFGEBIEDEN } from '@meedoen/catalogus'
import { type Datum, plusDagen, tijdOp } from '@meedoen/kern'
import { aanspreking, schrijfNaamMetTitel, schrijfPlaats, schrijfStraat } from '@meedoen/personen'
import { werkdagenNa } from '@meedoen/regels'
import type { Medewerker } from '@meedoen/toegang'
import { schrijfBezwaaradres } from '@meedoen/verordening'
import { type BesloteVoorziening, omvangVan, onderbouwingVan, urenInBrief } from '@meedoen/zaken'
import type { Hulpvraag } from './hulpvraag.ts'
import type { Mens, Wereld } from './wereld.ts'

/** Everything the letters of one case share. */
export type Briefzaak = {
  readonly wereld: Wereld
  readonly mens: Mens
  readonly nummer: string
  readonly hulpvraag: Hulpvraag
  readonly team: string
  readonly meldingOp: Datum
  readonly planOp: Datum | null
}

function hoofd({ wereld, mens, nummer, team }: Briefzaak, datum: Datum, wie: Medewerker | null): Briefhoofd {
  const g = wereld.gemeente.verordening.gemeentegegevens
  return {
    taal: 'nl',
    kenmerk: nummer,
    datum,
    gemeente: {
      naam: g.naam,
      adres: [`${g.postadres.straat} ${g.postadres.huisnummer}`, `${g.postadres.postcode} ${g.postadres.plaats}`],
      bezwaaradres: schrijfBezwaaradres(g),
      telefoon: g.telefoon,
      uren: g.openingstijden.nl,
      website: g.website.replace(/^https:\/\//, '').replace(/\/$/, ''),
      clientondersteuning: g.clientondersteuning,
      ...(g.kleuren ? { kleur: g.kleuren.accent } : {}),
    },
    ontvanger: {
      naam: schrijfNaamMetTitel(mens.persoon),
      aanspreking: aanspreking(mens.persoon, 'nl'),
      adresregels: [schrijfStraat(mens.adres), schrijfPlaats(mens.adres)],
    },
    contact: wie
      ? { naam: wie.naam, telefoon: wie.telefoon, functie: wie.functie }
      : { naam: `team ${team}`, telefoon: g.telefoon },
  }
}

export function ontvangst(
  zaak: Briefzaak,
  plan: Datum,
  onderzoek: Datum,
  vraag: string,
  ondersteuner: boolean,
): Briefgegevens<'ontvangst-melding'> {
  const { eersteContactWerkdagen } = zaak.wereld.gemeente.verordening.termijnen
  return {
    soort: 'ontvangst-melding',
    hoofd: hoofd(zaak, zaak.meldingOp, null),
    inhoud: {
      gemeldOp: zaak.meldingOp,
      vraag,
      planUiterlijk: plan,
      planlink: null,
      onderzoekUiterlijk: onderzoek,
      belt: { naam: `team ${zaak.team}`, uiterlijk: werkdagenNa(zaak.meldingOp, eersteContactWerkdagen) },
      clientondersteunerGevraagd: ondersteuner,
    },
  }
}

export const uitnodiging = (
  zaak: Briefzaak,
  op: Datum,
  gesprek: { dag: Datum; moment: Date; thuis: boolean },
  wie: Medewerker,
): Briefgegevens<'uitnodiging-gesprek'> => ({
  soort: 'uitnodiging-gesprek',
  hoofd: hoofd(zaak, op, wie),
  inhoud: {
    dag: gesprek.dag,
    tijd: tijdOp(gesprek.moment).slice(0, 5),
    duurMinuten: 60,
    plaats: gesprek.thuis
      ? { soort: 'thuis' }
      : { soort: 'telefoon', nummer: zaak.mens.persoon.telefoon ?? 'uw nummer' },
    gesprekspartner: wie.naam,
    planUiterlijk: null,
  },
})

const MOGELIJKHEDEN: readonly Leefgebied['mogelijkheden'][number][] = [
  { stap: 'eigen-kracht', bevinding: 'Dit helpt voor een deel. Wat u zelf kunt, blijft u doen.' },
  { stap: 'gebruikelijke-hulp', bevinding: 'Dit helpt hier niet.' },
  { stap: 'sociaal-netwerk', bevinding: 'Dit helpt hier niet.' },
  { stap: 'algemene-voorziening', bevinding: 'Dit helpt hier niet genoeg.' },
  { stap: 'maatwerkvoorziening', bevinding: 'Dit lost het op.' },
]

export function verslag(
  zaak: Briefzaak,
  op: Datum,
  gesprekOp: Datum,
  verhaal: string,
  bijdrage: number | null,
  wie: Medewerker,
): Briefgegevens<'verslag'> {
  const { hulpvraag, mens, wereld } = zaak
  const inhoud: Verslag = {
    gemeldOp: zaak.meldingOp,
    gesprekken: [{ op: gesprekOp, waar: 'bij u thuis', aanwezig: mens.mantelzorger ? [mens.mantelzorger.naam] : [] }],
    identiteitGezienOp: gesprekOp,
    persoonlijkPlan: zaak.planOp
      ? { ontvangenOp: zaak.planOp, watWeErmeeDeden: 'Wij hebben uw plan naast het gesprek gelegd.' }
      : null,
    leefgebieden: [
      {
        naam: LEEFGEBIEDEN[hulpvraag.leefgebied].naam.nl,
        uZei: verhaal,
        wijZagen: hulpvraag.gezien,
        nodig: [hulpvraag.behoefte],
        mogelijkheden: mens.mantelzorger
          ? [
              ...MOGELIJKHEDEN,
              { stap: 'mantelzorg', bevinding: `${mens.mantelzorger.naam} doet al veel. Meer kan niet.` },
            ]
          : MOGELIJKHEDEN,
        afspraak: hulpvraag.afspraak,
      },
    ],
    mantelzorger: mens.mantelzorger ? 'Uw mantelzorger weet het Steunpunt Mantelzorg te vinden.' : null,
    pgb: { uitgelegdOp: gesprekOp, wens: 'natura' },
    bijdragePerMaand: bijdrage,
    hulpBijHuishouden: null,
    teVragen: [haalVoorziening(hulpvraag.voorziening).inZin.nl],
    graagTerugUiterlijk: plusDagen(op, wereld.gemeente.verordening.termijnen.verslagReactieDagen),
  }
  return { soort: 'verslag', hoofd: hoofd(zaak, op, wie), inhoud }
}

const alineas = (tekst: string): string[] => tekst.split('\n\n')

export function beschikking(
  zaak: Briefzaak,
  op: Datum,
  gegevens: { aanvraagOp: Datum; verslagOp: Datum; bezwaarUiterlijk: Datum; bijdrage: VerwachteBijdrage },
  voorziening: BesloteVoorziening,
  wie: Medewerker,
): Briefgegevens<'beschikking'> {
  return {
    soort: 'beschikking',
    hoofd: hoofd(zaak, op, wie),
    inhoud: {
      aanvraagOntvangenOp: gegevens.aanvraagOp,
      verslagVan: gegevens.verslagOp,
      persoonlijkPlanBetrokken: zaak.planOp !== null,
      voorzieningen: [besluitInBrief(zaak, voorziening)],
      bijdrage: gegevens.bijdrage,
      heronderzoekVanaf: null,
      bezwaarUiterlijk: gegevens.bezwaarUiterlijk,
      verordening: [],
    },
  }
}

function besluitInBrief({ wereld, hulpvraag }: Briefzaak, v: BesloteVoorziening): Voorzieningbesluit {
  const soort = haalVoorziening(v.soort)
  if (v.besluit === 'afgewezen' || v.begin === null) {
    const { grond, waarom } = hulpvraag.afwijzing
    return {
      besluit: 'afgewezen',
      naam: soort.inZin.nl,
      zonderLidwoord: soort.zonderLidwoord.nl,
      grond,
      waarom: [waarom],
    }
  }
  const product = wereld.gemeente.producten.find(({ code }) => code === v.product)
  const aanbieder = wereld.gemeente.contracten.find(({ aanbieder }) => aanbieder.agb === v.agb)?.aanbieder
  return {
    besluit: 'toegekend',
    naam: soort.inZin.nl,
    zonderLidwoord: soort.zonderLidwoord.nl,
    product: product?.naam.nl ?? soort.naam.nl,
    doel: soort.doel.nl,
    periode: { begin: v.begin, eind: v.eind },
    waarom: alineas(hulpvraag.motivering),
    uren: urenInBrief(v, 'nl'),
    budget: v.vorm === 'pgb' ? onderbouwingVan(v.berekening, 'nl') : null,
    omvang: v.vorm === 'pgb' ? null : omvangVan(v),
    vorm:
      v.vorm === 'pgb'
        ? { soort: 'pgb', bedrag: v.pgbBedrag ?? 0, per: 'jaar', voorwaarden: [] }
        : { soort: 'natura', aanbieder: aanbieder ? { naam: aanbieder.naam, telefoon: aanbieder.telefoon } : null },
  }
}

export const opgelost = (zaak: Briefzaak, op: Datum, gesprekOp: Datum, wie: Medewerker): Briefgegevens<'opgelost'> => ({
  soort: 'opgelost',
  hoofd: hoofd(zaak, op, wie),
  inhoud: { gemeldOp: zaak.meldingOp, besprokenOp: gesprekOp, oplossingen: [zaak.hulpvraag.opgelost], bellenOp: null },
})
