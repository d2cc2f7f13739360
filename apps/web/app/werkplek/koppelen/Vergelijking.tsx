import { schrijfDatum, type Weigering } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Formulier } from '../../ui/Formulier.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Aankruisvak } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Samenvattingslijst } from '../../ui/Samenvattingslijst.tsx'
import type { Gemeld, Kandidaat } from './koppel-zaak.server.ts'

type Props = { gemeld: Gemeld; kandidaten: readonly Kandidaat[]; weigering: Weigering | null }

/** What was reported beside who was found: only a person can say that these are the same. */
export function Vergelijking({ gemeld, kandidaten, weigering }: Props) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  return (
    <div className="md-raster">
      <Kaart titel={t('koppelen.gemeld')} icoon="bericht" soort="zacht">
        <Samenvattingslijst
          smal
          regels={[
            { term: t('koppelen.kop.naam'), waarde: gemeld.naam },
            { term: t('zoeken.kop.geboren'), waarde: schrijfDatum(gemeld.geboren, taal) },
            { term: t('koppelen.kop.adres'), waarde: gemeld.adres },
            { term: t('persoon.telefoon'), waarde: gemeld.telefoon },
          ]}
        />
      </Kaart>
      {kandidaten.map((kandidaat) => (
        <Gevonden key={kandidaat.id} kandidaat={kandidaat} weigering={weigering} />
      ))}
    </div>
  )
}

function Gevonden({ kandidaat, weigering }: { kandidaat: Kandidaat; weigering: Weigering | null }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const { id, bsn, naam, geboren, adres, geheim, zelfdeGeboortedatum } = kandidaat
  const gelijk = zelfdeGeboortedatum ? (
    <Badge toon="goed" icoon="vink">
      {t('koppelen.gelijk')}
    </Badge>
  ) : (
    <Badge toon="fout" icoon="kruis">
      {t('koppelen.anders')}
    </Badge>
  )
  return (
    <Kaart titel={t('koppelen.gevonden')} icoon="mens" soort="nu">
      <Samenvattingslijst
        smal
        regels={[
          { term: t('koppelen.kop.naam'), waarde: naam },
          {
            term: t('zoeken.kop.geboren'),
            waarde: (
              <span className="md-merken">
                {schrijfDatum(geboren, taal)} {gelijk}
              </span>
            ),
          },
          { term: t('koppelen.kop.adres'), waarde: geheim ? t('merk.geheim') : (adres ?? t('persoon.geenAdres')) },
          { term: t('persoon.bsn'), waarde: bsn },
        ]}
      />
      <Formulier naam={`koppel-${id}`} fouten={koppelfouten(weigering, t('koppelen.vinkMist'))}>
        <input type="hidden" name="doe" value="koppel" />
        <input type="hidden" name="bsn" value={bsn} />
        <Aankruisvak naam="gecontroleerd" label={t('koppelen.gecontroleerd')} hint={t('koppelen.gecontroleerdHint')} />
        <div>
          <Knop>{t('stap.koppelPersoon.knop')}</Knop>
        </div>
      </Formulier>
    </Kaart>
  )
}

/** The box that was not ticked, or what else was refused. */
function koppelfouten(weigering: Weigering | null, vinkMist: string): Record<string, string> {
  if (!weigering) return {}
  return weigering.velden?.gecontroleerd ? { gecontroleerd: vinkMist } : { '': weigering.tekst }
}
