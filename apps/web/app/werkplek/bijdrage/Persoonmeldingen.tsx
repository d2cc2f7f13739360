import { schrijfDatum } from '@meedoen/kern'
import type { Meldingregel } from '@meedoen/levering'
import { useMaand } from '../../mijn/maand.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Rij } from '../../ui/Indeling.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { type Geweigerd, useFouten } from '../../weigering.ts'
import { useAntwoord } from './use-antwoord.ts'

type Props = { meldingen: readonly Meldingregel[]; antwoord: Geweigerd | undefined }

/** What the CAK was told of a person, newest first, and its answer, recorded by hand. */
export function Persoonmeldingen({ meldingen, antwoord }: Props) {
  const t = useTekst('werkplek')
  return (
    <Tabel
      bijschrift={t('eb.meldingen')}
      toonBijschrift
      kolommen={useKolommen(antwoord)}
      rijen={meldingen}
      sleutel={({ ronde, volgnummer }) => `${ronde}-${volgnummer}`}
      leeg={<Leeg titel={t('eb.geenMeldingen')} tekst={t('eb.geenMaandenTekst')} />}
    />
  )
}

function useKolommen(geweigerd: Geweigerd | undefined): readonly Kolom<Meldingregel>[] {
  const t = useTekst('werkplek')
  const maand = useMaand()
  const antwoord = useAntwoord()
  return [
    { sleutel: 'ronde', kop: t('eb.rondeKop'), cel: ({ rondeMaand }) => maand(rondeMaand) },
    { sleutel: 'nummer', kop: t('eb.startnummer'), getal: true, cel: ({ startnummer }) => startnummer },
    { sleutel: 'melding', kop: t('eb.melding'), cel: (melding) => <Inhoud melding={melding} /> },
    {
      sleutel: 'antwoord',
      kop: t('eb.antwoord'),
      cel: (melding) =>
        melding.aangeleverd && melding.antwoord === null ? (
          <Antwoordformulier melding={melding} geweigerd={geweigerd} />
        ) : (
          antwoord(melding.antwoord)
        ),
    },
  ]
}

function Inhoud({ melding: { soort, gegevens } }: { melding: Meldingregel }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const { betreft, datum, was } = gegevens
  const dag = datum && schrijfDatum(datum, taal)
  const weg = datum === null && was !== null && t('eb.vervallen', { was: schrijfDatum(was, taal) })
  return (
    <>
      {soort === betreft ? t(`eb.soort.${soort}`) : `${t(`eb.soort.${soort}`)}: ${t(`eb.betreft.${betreft}`)}`}
      <span className="md-zacht md-regel">{dag ?? weg}</span>
    </>
  )
}

function Antwoordformulier({ melding, geweigerd }: { melding: Meldingregel; geweigerd: Geweigerd | undefined }) {
  const t = useTekst('werkplek')
  const naam = `antwoord-${melding.rondeMaand}-${melding.volgnummer}`
  const dit = geweigerd?.waarden.ronde === melding.ronde && geweigerd.waarden.melding === String(melding.volgnummer)
  return (
    <Formulier
      naam={naam}
      fouten={useFouten(dit ? geweigerd?.weigering : undefined)}
      waarden={dit ? geweigerd?.waarden : {}}
    >
      <input type="hidden" name="doe" value="antwoord" />
      <input type="hidden" name="ronde" value={melding.ronde} />
      <input type="hidden" name="melding" value={melding.volgnummer} />
      <Tekstveld naam="code" breedte="kort" label={t('eb.antwoordVeld.code')} optioneel maxLength={10} />
      <Rij>
        <Knop soort="tweede" name="uitkomst" value="aanvaard">
          {t('eb.antwoordVeld.aanvaard')}
        </Knop>
        <Knop soort="tweede" name="uitkomst" value="afgewezen">
          {t('eb.antwoordVeld.afgewezen')}
        </Knop>
      </Rij>
    </Formulier>
  )
}
