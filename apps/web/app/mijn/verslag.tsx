import { gelukt } from '@meedoen/kern'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Brief } from '../ui/Brief.tsx'
import { Rij, Stapel, Zaakindeling } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { Eigenplan } from './delen/Eigenplan.tsx'
import { Verslagantwoord, Verslagformulier } from './delen/Verslagantwoord.tsx'
import { doeStap, metBericht } from './doe.server.ts'
import { laadVerslag } from './verslag.server.ts'
import { Stapkop } from './Zaakkop.tsx'

export const loader = (vraag: LoaderFunctionArgs) => laadVerslag(vraag)

export const action = (vraag: ActionFunctionArgs) =>
  doeStap(
    vraag,
    ({ waarden }) => metBericht(waarden.aanvraag === 'ja' ? 'aanvraag' : 'verslag')(),
    ({ kamers }, { waarden }) => gelukt((stap, zaak) => kamers.zaken.beantwoordVerslag(stap, zaak, waarden)),
  )

/** The report, the own plan beside it, and the answer. */
export default function Verslag() {
  const t = useTekst('mijn')
  const { kop, document, brief, plan, vragen, kanAntwoorden, gegeven } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  return (
    <Stapel>
      <Stapkop
        kop={kop}
        titel={t('verslag.titel')}
        inleiding={kanAntwoorden ? t('verslag.inleiding') : undefined}
        fout={geweigerd !== undefined}
      />
      <Verslagantwoord gegeven={gegeven} />
      <Rij>
        {kanAntwoorden && (
          <Knoplink naar="#antwoord" soort="tweede" icoon="omlaag">
            {t('verslag.naarAntwoord')}
          </Knoplink>
        )}
        <Knoplink naar={`/document/${document}`} soort="tweede" icoon="download" reloadDocument>
          {t('verslag.pdf')}
        </Knoplink>
      </Rij>
      <Zaakindeling
        rechts={
          (plan || kop.handelt) && (
            <Kaart titel={t('verslag.uwPlan')} icoon="wijzig" soort="zacht">
              {plan ? <Eigenplan plan={plan} vragen={vragen} /> : <p>{t('verslag.geenPlan')}</p>}
            </Kaart>
          )
        }
      >
        <Brief brief={brief} />
      </Zaakindeling>
      {kanAntwoorden && <Verslagformulier geweigerd={geweigerd} />}
    </Stapel>
  )
}
