import { useTekst } from '../../teksten/gebruik.ts'
import { Kaart } from '../../ui/Kaart.tsx'
import { Samenvattingslijst } from '../../ui/Samenvattingslijst.tsx'
import type { Meldingblok } from './meldingblok.server.ts'

/** What was reported, in the words of who reported it. */
export function Melding({ melding }: { melding: Meldingblok | null }) {
  const t = useTekst('werkplek')
  if (!melding) return null
  return (
    <Kaart titel={t('melding.titel')} icoon="bericht">
      <blockquote className="md-citaat">{melding.verhaal}</blockquote>
      {melding.aanvullingen.map((tekst) => (
        <blockquote key={tekst} className="md-citaat">
          <b>{t('melding.aanvulling')}</b> {tekst}
        </blockquote>
      ))}
      <Samenvattingslijst regels={melding.regels} />
    </Kaart>
  )
}
