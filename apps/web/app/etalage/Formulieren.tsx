import { Formulier, Knopformulier } from '../ui/Formulier.tsx'
import { Rij } from '../ui/Indeling.tsx'
import { Aankruisvak, Aankruisvakjes, Keuzelijst, Keuzerondjes } from '../ui/Keuzes.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Bestandsveld, Datumveld, Tekstvak, Tekstveld } from '../ui/Tekstveld.tsx'
import { Veldgroep } from '../ui/Veldgroep.tsx'
import { Vak } from './Vak.tsx'

const LEEFGEBIEDEN = [
  { waarde: 'huishouden', label: 'Het huishouden', uitleg: 'Schoonmaken, wassen, boodschappen' },
  { waarde: 'vervoer', label: 'Vervoer', uitleg: 'Naar familie, de winkel of de dokter' },
  { waarde: 'eenzaam', label: 'Ik voel me vaak alleen' },
]

const JA_NEE = [
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
]

const FOUTEN = {
  geboren: 'Vul uw geboortedatum in, bijvoorbeeld 3-4-1948.',
  gebieden: 'Kies waar u hulp bij wilt.',
  wonen: 'Kies wat voor u klopt.',
  akkoord: 'Zet een vinkje als u dit goed vindt.',
}

/** A form as it is, and the same form refused. */
export function Formulieren() {
  return (
    <>
      <Vak titel="Formulier">
        <Formulier
          naam="voorbeeld"
          naar="/ui"
          waarden={{ naam: 'Truus de Wit', gebieden: ['vervoer'], hulp: 'ja' }}
          bestanden
        >
          <Velden />
        </Formulier>
      </Vak>
      <Vak titel="Formulier met fouten">
        <Formulier naam="fout" naar="/ui" fouten={FOUTEN} waarden={{ geboren: '31 februari' }}>
          <Datumveld naam="geboren" label="Wanneer bent u geboren?" autoComplete="bday" />
          <Aankruisvakjes naam="gebieden" label="Waar wilt u hulp bij?" keuzes={LEEFGEBIEDEN} />
          <Keuzelijst naam="wonen" label="Hoe woont u?" keuzes={[{ waarde: 'alleen', label: 'Alleen' }]} />
          <Aankruisvak naam="akkoord" label="Mijn dochter mag met u praten over mijn vraag." />
          <Rij>
            <Knop>Ga verder</Knop>
          </Rij>
        </Formulier>
      </Vak>
      <Vak titel="Een knop die iets doet">
        <Knopformulier naam="neem" naar="/ui" velden={{ zaak: '2026-00418' }}>
          Neem deze zaak
        </Knopformulier>
      </Vak>
    </>
  )
}

function Velden() {
  return (
    <>
      <Veldgroep titel="Wie bent u?">
        <Tekstveld naam="naam" label="Naam" autoComplete="name" />
        <Tekstveld
          naam="postcode"
          label="Postcode"
          breedte="kort"
          autoComplete="postal-code"
          hint="Bijvoorbeeld 1234 AB"
        />
        <Datumveld naam="geboren" label="Geboortedatum" optioneel />
      </Veldgroep>
      <Aankruisvakjes
        naam="gebieden"
        label="Waar wilt u hulp bij?"
        hint="U mag er meer kiezen. We vragen dit om de juiste persoon te sturen."
        keuzes={LEEFGEBIEDEN}
        vraag
      />
      <Keuzerondjes naam="hulp" label="Helpt iemand u nu al?" keuzes={JA_NEE} naast vraag />
      <Keuzelijst
        naam="wijk"
        label="In welke wijk woont u?"
        keuzes={[
          { waarde: 'noord', label: 'Noord' },
          { waarde: 'haven', label: 'Havenkwartier' },
        ]}
      />
      <Tekstvak naam="verhaal" label="Wat speelt er?" hint="Vertel het in uw eigen woorden." tekens={2000} optioneel />
      <Bestandsveld naam="brief" label="Stuur een foto van een brief mee" mb={10} accept="image/*,.pdf" optioneel />
      <Aankruisvak
        naam="akkoord"
        label="Ik wil een gratis cliëntondersteuner"
        hint="Iemand die met u meedenkt en niet bij de gemeente werkt."
      />
      <Rij>
        <Knop>Ga verder</Knop>
        <Knop soort="tweede" name="later" value="ja">
          Bewaar en ga later verder
        </Knop>
      </Rij>
    </>
  )
}
