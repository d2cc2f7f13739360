import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useGedaan } from '../../gedaan.ts'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier, Knopformulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { useFouten, useWeigering } from '../../weigering.ts'
import { leesWerkformulier } from '../formulier.server.ts'
import { doeMetRekening, laadRekeningen, type Rekeningbeeld } from './rekeningen.server.ts'

export const loader = ({ context }: LoaderFunctionArgs) => laadRekeningen(context.get(huisContext))

export async function action({ request, context }: ActionFunctionArgs) {
  return doeMetRekening(context.get(huisContext), await leesWerkformulier(request, context))
}

/** Where each provider is paid. One proposes another account, a colleague confirms it. */
export default function Rekeningen() {
  const t = useTekst('declaratie')
  const zin = useWeigering()
  const { rekeningen, magBetalen } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const gedaan = useGedaan(['voorgesteld', 'bevestigd'])
  const zonderVeld = antwoord && antwoord.weigering.veld === undefined
  return (
    <Stapel smal>
      <Paginakop
        titel={t('rekening.titel')}
        inleiding={t('rekening.inleiding')}
        fout={antwoord !== undefined}
        terug={{ naar: '/werkplek/declaraties', tekst: t('werk.titel') }}
      />
      {gedaan && !antwoord && (
        <Melding toon="goed" live>
          {t(`rekening.gedaan.${gedaan}`)}
        </Melding>
      )}
      {zonderVeld && (
        <Melding toon="fout" live>
          {zin(antwoord.weigering)}
        </Melding>
      )}
      {rekeningen.map((rekening) => (
        <Rekening key={rekening.agb} rekening={rekening} magBetalen={magBetalen} />
      ))}
    </Stapel>
  )
}

function Rekening({ rekening, magBetalen }: { rekening: Rekeningbeeld; magBetalen: boolean }) {
  const t = useTekst('declaratie')
  const antwoord = useActionData<typeof action>()
  const { agb, naam, iban, voorstel } = rekening
  const hier = antwoord?.agb === agb && antwoord.weigering.veld !== undefined ? antwoord : undefined
  const fouten = useFouten(hier?.weigering)
  return (
    <Kaart titel={naam}>
      <p>
        {t('rekening.nu')}: <b>{iban ?? t('rekening.geen')}</b>
      </p>
      {voorstel && <p>{t('rekening.voorstel', { iban: voorstel.iban })}</p>}
      {voorstel && magBetalen && !voorstel.vanMij && (
        <Knopformulier naam={`bevestig-${agb}`} velden={{ doe: 'bevestig', agb, iban: voorstel.iban }} soort="hoofd">
          {t('rekening.bevestig')}
          <span className="md-weggelaten"> {naam}</span>
        </Knopformulier>
      )}
      {magBetalen && (
        <details className="md-waarom" open={hier !== undefined || (iban === null && voorstel === null)}>
          <summary>
            {t('rekening.wijzig')}
            <span className="md-weggelaten"> {naam}</span>
          </summary>
          <div className="md-waarom__lijf">
            <Formulier naam={`rekening-${agb}`} fouten={fouten} waarden={hier?.waarden ?? {}}>
              <input type="hidden" name="doe" value="voorstel" />
              <input type="hidden" name="agb" value={agb} />
              <Tekstveld
                naam={`iban-${agb}`}
                label={t('rekening.nieuw', { naam })}
                breedte="midden"
                autoComplete="off"
                spellCheck={false}
                maxLength={42}
              />
              <div>
                <Knop soort="tweede">
                  {t('rekening.stelVoor')}
                  <span className="md-weggelaten"> {naam}</span>
                </Knop>
              </div>
            </Formulier>
          </div>
        </details>
      )}
    </Kaart>
  )
}
