import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Meldvelden } from '../../aanbieder/aanbod/Meldvelden.tsx'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Datumveld, Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { bewaar, haalPlaatsen } from './plaatsen.server.ts'
import { naarAanbieder } from './zoek.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalPlaatsen(vraag, vraag.params)
export const action = (vraag: ActionFunctionArgs) => bewaar(vraag, vraag.params)

/** Waiting time, free places and agreed places of one product at one provider. */
export default function Plaatsen() {
  const t = useTekst('inkoop')
  const { aanbieder, product, melding } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const fouten = useFouten(antwoord?.weigering)
  const gemeld = antwoord?.waarden.doe === 'meld'
  return (
    <Stapel smal>
      <Paginakop
        titel={product}
        fout={antwoord !== undefined}
        terug={{ naar: naarAanbieder(aanbieder.agb), tekst: aanbieder.naam }}
      />
      <Kaart titel={t('beschikbaar.meldTitel')}>
        <Formulier
          naam="meld"
          namen={{ weken: t('beschikbaar.wekenVeld'), vrij: t('beschikbaar.vrijePlaatsen') }}
          fouten={gemeld ? fouten : {}}
          waarden={gemeld ? antwoord.waarden : melding}
        >
          <input type="hidden" name="doe" value="meld" />
          <Meldvelden />
          <div>
            <Knop>{t('beschikbaar.meld')}</Knop>
          </div>
        </Formulier>
      </Kaart>
      <Afspraak fouten={gemeld ? {} : fouten} />
    </Stapel>
  )
}

function Afspraak({ fouten }: { fouten: ReturnType<typeof useFouten> }) {
  const t = useTekst('inkoop')
  const { afspraak } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const namen = {
    maat: t('beschikbaar.maat'),
    aantal: t('beschikbaar.aantal'),
    vanaf: t('beschikbaar.vanaf'),
  }
  return (
    <Kaart titel={t('beschikbaar.capaciteitTitel')} tekst={t('beschikbaar.capaciteitTekst')}>
      <Formulier
        naam="capaciteit"
        namen={namen}
        fouten={fouten}
        waarden={antwoord && antwoord.waarden.doe !== 'meld' ? antwoord.waarden : afspraak}
      >
        <input type="hidden" name="doe" value="afspraak" />
        <Keuzerondjes
          naam="maat"
          label={namen.maat}
          keuzes={[
            { waarde: 'plaatsen', label: t('beschikbaar.plaatsen') },
            { waarde: 'minuten', label: t('beschikbaar.minuten') },
          ]}
        />
        <Tekstveld
          naam="aantal"
          label={namen.aantal}
          hint={t('beschikbaar.aantalHint')}
          breedte="kort"
          inputMode="numeric"
          optioneel
        />
        <Datumveld naam="vanaf" label={namen.vanaf} />
        <div>
          <Knop soort="tweede">{t('beschikbaar.stel')}</Knop>
        </div>
      </Formulier>
    </Kaart>
  )
}
