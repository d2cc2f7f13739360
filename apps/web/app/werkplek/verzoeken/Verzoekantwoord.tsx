import type { Weigering } from '@meedoen/kern'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier, Knopformulier, type Waarden } from '../../ui/Formulier.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Keuzelijst, Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { useFouten, useWeigering } from '../../weigering.ts'
import { Planlijst } from '../toewijzing/Vooraf.tsx'
import type { laadVerzoek } from './verzoeken.server.ts'

type Pagina = Awaited<ReturnType<typeof laadVerzoek>>
type Geweigerd = { readonly weigering: Weigering; readonly doe: string; readonly waarden: Waarden } | undefined
type Props = { pagina: Pagina; geweigerd: Geweigerd }

/** WJ759 in the order of how often they fit; 8 is for youth care only. */
const GRONDEN = ['1', '2', '4', '3', '7', '6', '5', '9'] as const

/** Yes with what follows from it, first a look, or no with a reason. */
export function Verzoekantwoord({ pagina, geweigerd }: Props) {
  const t = useTekst('werkplek')
  const zin = useWeigering()
  const { mogelijk } = pagina
  return (
    <>
      {geweigerd?.doe === 'onderzoek' && (
        <Melding toon="fout" live>
          {zin(geweigerd.weigering)}
        </Melding>
      )}
      {mogelijk.toekennen && pagina.regel.zaak && <Toekennen pagina={pagina} geweigerd={geweigerd} />}
      {mogelijk.onderzoeken && (
        <Kaart titel={t('verzoek.onderzoek')} tekst={t('verzoek.onderzoekTekst')}>
          <Knopformulier naam="onderzoek" soort="tweede" velden={{ doe: 'onderzoek' }}>
            {t('verzoek.onderzoekKnop')}
          </Knopformulier>
        </Kaart>
      )}
      {mogelijk.afwijzen && <Afwijzen geweigerd={geweigerd} />}
    </>
  )
}

function Toekennen({ pagina, geweigerd }: Props) {
  const t = useTekst('werkplek')
  const zin = useWeigering()
  const hier = geweigerd?.doe === 'toekennen' ? geweigerd : undefined
  const fouten = useFouten(hier?.weigering)
  const { gevolg, open, regel } = pagina
  const kan = gevolg ? gevolg.bezwaar === null : open.length > 0
  return (
    <Kaart soort="nu" titel={t('verzoek.toekennen')} tekst={t(`verzoek.toekennenTekst.${regel.soort}`)}>
      {gevolg && <Planlijst plan={gevolg.plan} />}
      {gevolg?.bezwaar && <Melding toon="letop">{zin(gevolg.bezwaar)}</Melding>}
      {!gevolg && open.length === 0 && <Melding toon="letop">{t('verzoek.nietsOpen')}</Melding>}
      {kan && (
        <Formulier naam="toekennen" fouten={fouten} waarden={hier?.waarden}>
          <input type="hidden" name="doe" value="toekennen" />
          {!gevolg && <Keuzerondjes naam="voorziening" label={t('verzoek.welk')} keuzes={open} />}
          <div>
            <Knop icoon="verstuur">{t('verzoek.toekennenKnop')}</Knop>
          </div>
        </Formulier>
      )}
    </Kaart>
  )
}

function Afwijzen({ geweigerd }: Pick<Props, 'geweigerd'>) {
  const t = useTekst('werkplek')
  const hier = geweigerd?.doe === 'afwijzen' ? geweigerd : undefined
  const fouten = useFouten(hier?.weigering)
  return (
    <Kaart titel={t('verzoek.afwijzen')} tekst={t('verzoek.afwijzenTekst')}>
      <Formulier naam="afwijzen" fouten={fouten} waarden={hier?.waarden}>
        <input type="hidden" name="doe" value="afwijzen" />
        <Keuzelijst
          naam="grond"
          label={t('verzoek.grond')}
          keuzes={GRONDEN.map((grond) => ({ waarde: grond, label: t(`verzoek.gronden.${grond}`) }))}
        />
        <div>
          <Knop soort="gevaar">{t('verzoek.afwijzenKnop')}</Knop>
        </div>
      </Formulier>
    </Kaart>
  )
}
