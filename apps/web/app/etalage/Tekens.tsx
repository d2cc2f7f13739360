import { datum } from '@meedoen/kern'
import { Badge, Klokbadge } from '../ui/Badge.tsx'
import { Berekening } from '../ui/Berekening.tsx'
import { Rij, Stapel } from '../ui/Indeling.tsx'
import { Melding } from '../ui/Melding.tsx'
import { Opgeslagen, Stappenbalk } from '../ui/Voortgang.tsx'
import { Waarom } from '../ui/Waarom.tsx'
import { Vak } from './Vak.tsx'
import { UITLEG } from './voorbeelden.ts'

/** Alerts, badges, clocks, progress and explanations. */
export function Tekens() {
  return (
    <>
      <Vak titel="Meldingen">
        <Stapel ruimte="dicht">
          <Melding>Uw gesprek is op dinsdag 24 november om 10.00 uur, bij u thuis.</Melding>
          <Melding toon="goed" titel="Uw melding is binnen">
            We bellen u binnen drie werkdagen.
          </Melding>
          <Melding toon="letop" titel="U kunt nog tot 29 november een plan insturen">
            <p>
              Schrijf op wat u zelf wilt. <a href="/ui">Zo maakt u een plan</a>
            </p>
          </Melding>
          <Melding toon="fout" titel="Dit bestand is te groot">
            Maak een foto met minder beeldpunten, of stuur de brief per post.
          </Melding>
        </Stapel>
      </Vak>
      <Vak titel="Badges en klokken">
        <Rij>
          <Badge>concept</Badge>
          <Badge toon="huis" icoon="mens">
            mantelzorger
          </Badge>
          <Badge toon="info">ingediend</Badge>
          <Badge toon="goed" icoon="vink">
            toegekend
          </Badge>
          <Badge toon="letop" icoon="letop">
            spoed
          </Badge>
          <Badge toon="fout" icoon="aanval">
            niet alleen op huisbezoek
          </Badge>
        </Rij>
        <Rij>
          <Klokbadge staat="te-laat" dagen={3} uiterlijk={datum('2026-11-19')} />
          <Klokbadge staat="te-laat" dagen={1} />
          <Klokbadge staat="vandaag" uiterlijk={datum('2026-11-22')} />
          <Klokbadge staat="binnenkort" dagen={4} uiterlijk={datum('2026-11-26')} />
          <Klokbadge staat="op-tijd" dagen={11} uiterlijk={datum('2026-12-03')} metDatum />
          <Klokbadge staat="opgeschort" />
          <Klokbadge staat="geen" />
        </Rij>
      </Vak>
      <Vak titel="Waarom?">
        <Waarom uitleg={UITLEG} kop="Waarom deze datum?" naspelen="/ui" />
      </Vak>
      <Vak titel="Berekening, open">
        <Berekening kop="Zo rekenen wij dit uit" uitleg={UITLEG} />
      </Vak>
      <Vak titel="Voortgang">
        <Stappenbalk stap={3} totaal={7} titel="Hulp aanvragen" />
        <Opgeslagen tijd="14:05" />
      </Vak>
    </>
  )
}
