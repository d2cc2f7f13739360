import { bijdrage } from './rekenhulp/bijdrage.ts'
import { huishouden } from './rekenhulp/huishouden.ts'
import { pgb } from './rekenhulp/pgb.ts'
import { termijnen } from './rekenhulp/termijnen.ts'

/** The public calculators. */
export const rekenhulp = {
  titel: 'Reken het zelf uit',
  inleiding:
    'Kies wat u wilt weten. U hoeft niet in te loggen, en wij bewaren uw antwoorden niet. U ziet stap voor stap hoe wij rekenen, met het artikel uit de wet.',
  alle: 'Alle rekenhulpen',
  kaart: {
    bijdrage: {
      titel: 'Wat betaal ik?',
      tekst: 'Hoeveel u elke maand betaalt, vanaf wanneer, en wanneer u niets betaalt.',
      naar: 'Reken uw bijdrage uit',
    },
    termijnen: {
      titel: 'Wanneer moet ik antwoord hebben?',
      tekst: 'De laatste dag voor de gemeente, of voor u. En wat u kunt doen als die dag voorbij is.',
      naar: 'Reken de laatste dag uit',
    },
    huishouden: {
      titel: 'Hoeveel hulp in huis?',
      tekst: 'Een schatting van het aantal uren hulp bij het huishouden.',
      naar: 'Schat de uren',
    },
    pgb: {
      titel: 'Zelf hulp regelen met een pgb?',
      tekst: 'Past een pgb bij u? En hoeveel geld is het, vergeleken met hulp die de gemeente regelt?',
      naar: 'Vergelijk pgb en natura',
    },
  },
  belofte: {
    kop: 'Zo werken de rekenhulpen',
    anoniem: 'Wij vragen geen naam, geen adres en geen geboortedatum.',
    link: 'Elke uitkomst heeft een link. Wie de link opent, ziet dezelfde uitkomst.',
    besluit: 'Een uitkomst is geen besluit. In een gesprek kijken wij naar wat u nodig heeft.',
  },
  ja: 'Ja',
  reken: 'Reken uit',
  wijzig: 'Wijzig',
  verander: 'Verander uw antwoorden',
  bij: 'Uw antwoorden en de link',
  antwoorden: 'Uw antwoorden',
  stappen: 'Zo rekenen wij dit uit',
  bewaar: 'Bewaar deze uitkomst',
  link: 'Link naar deze uitkomst',
  linkHint: 'In de link staan alleen uw antwoorden, geen naam. Wie de link opent, ziet dezelfde uitkomst.',
  kopieer: 'Kopieer de link',
  gekopieerd: 'De link is gekopieerd.',
  zelfKopieren: 'De link is gekozen. Kopieer hem met Ctrl+C.',
  druk: 'Druk af',
  gerekend: 'Gerekend op {{datum}}, met de regels van die dag in de gemeente {{gemeente}}.',
  keuze: 'Keuzes van de gemeente: {{bron}}, geldt vanaf {{datum}}.',
  versies: 'Versies van de rekenregels, met hoe elke regel werkt:',
  andereDag: 'Dit is de uitkomst van {{datum}}',
  andereDagTekst: 'Regels en bedragen kunnen daarna veranderd zijn.',
  opnieuw: 'Reken opnieuw met de regels van vandaag',
  fout: {
    verplicht: 'Vul dit in.',
    kies: 'Maak een keuze.',
    'geen-datum': 'Dit is geen datum. Vul dag, maand en jaar in, bijvoorbeeld 31-12-2026.',
    'te-vroeg': 'Deze dag is te lang geleden: daarvoor rekenen wij niet. Kies een latere dag, of bel ons.',
    'te-laat': 'Deze dag is te laat. Kies een eerdere dag.',
    'geen-getal': 'Dit getal kunnen wij niet gebruiken. Vul een getal in zoals 2, en niet te groot.',
    'geen-bedrag': 'Dit is geen bedrag. Vul euro’s in, bijvoorbeeld 1250 of 1250,50.',
    'dag-van-de-link': 'De dag in deze link klopt niet. Reken opnieuw met de regels van vandaag.',
    'regel-onbekend': 'Hiervoor kennen wij de regels niet. Wij rekenen daarom niets uit. Kies iets anders, of bel ons.',
    'prijs-zonder-hulpmiddel':
      'Een prijs telt alleen bij een hulpmiddel of een aanpassing in huis. Kies dat bij de hulp, of maak dit veld leeg.',
    'prijs-voor-meer':
      'U koos meer dan één hulpmiddel of aanpassing. Reken ze één voor één uit, of maak dit veld leeg.',
    'uren-nodig': 'Vul ook in hoeveel uur per week het is.',
    'hulp-nodig': 'Kies ook welke hulp het is.',
  },
  bijdrage,
  termijnen,
  huishouden,
  pgb,
}
