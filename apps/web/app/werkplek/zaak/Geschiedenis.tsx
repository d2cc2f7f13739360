import { Link } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Kaart } from '../../ui/Kaart.tsx'
import { type Feitregel, Tijdlijn } from '../../ui/Tijdlijn.tsx'
import type { Gebeurtenis } from './tijdlijn.server.ts'

type Props = { zaak: string; tijdlijn: readonly Gebeurtenis[] }

/** Everything that was recorded, as sentences, newest first. */
export function Geschiedenis({ zaak, tijdlijn }: Props) {
  const t = useTekst('werkplek')
  if (tijdlijn.length === 0) return null
  const feiten = tijdlijn.map(
    ({ id, datum, tijd, zin, tekst, document, door, mandaat }): Feitregel => ({
      id,
      datum,
      tijd,
      tekst: (
        <>
          {zin}
          {document && (
            <>
              {' '}
              <Link className="md-niet-op-papier" to={`/werkplek/zaak/${zaak}/document/${document}`}>
                {t('zaak.bekijk')}
              </Link>
            </>
          )}
          {tekst && <span className="md-citaat md-regel">{tekst}</span>}
        </>
      ),
      bij: mandaat ? t('zaak.doorMandaat', { door, mandaat }) : door,
    }),
  )
  return (
    <Kaart titel={t('zaak.geschiedenis')} icoon="lijst">
      <Tijdlijn feiten={feiten} />
    </Kaart>
  )
}
