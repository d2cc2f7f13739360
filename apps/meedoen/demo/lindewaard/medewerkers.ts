import type { Aanbiedermedewerker } from '../gemeente.ts'
import { maakStaf, subVan } from '../staf.ts'
import { DE_KORENBLOEM, DE_LINDE, DE_WILGENHOF, SAMEN_THUIS, WAARDZICHT } from './aanbieders.ts'

export const LINDEWAARDSE_MEDEWERKERS = maakStaf(
  [
    ['Sanne Bouwman', 'consulent', 'Centrum'],
    ['Femke de Ruiter', 'consulent', 'Centrum'],
    ['Rachid Benali', 'consulent', 'Centrum'],
    ['Annelies Hofstra', 'teamleider', 'Centrum'],
    ['Youssef Ouali', 'consulent', 'Noord'],
    ['Ineke van Schaik', 'consulent', 'Noord'],
    ['Lotte Veldman', 'consulent in opleiding', 'Noord'],
    ['Peter Dekkers', 'teamleider', 'Noord'],
    ['Priya Ramdin', 'consulent', 'Zuid'],
    ['Tom Nijhuis', 'consulent', 'Zuid'],
    ['Elif Kaya', 'consulent', 'Zuid'],
    ['Monique Sopacua', 'teamleider', 'Zuid'],
    ['Gerda Lammers', 'medewerker backoffice', 'Centrum'],
    ['Wesley Martina', 'medewerker backoffice', 'Centrum'],
    ['Ruud Wassenaar', 'medewerker financiën', 'Centrum'],
    ['Aylin Demir', 'medewerker financiën', 'Centrum'],
    ['Hanna Rosier', 'beleidsmedewerker', 'Centrum'],
    ['Marjan Kuipers', 'contractbeheerder', 'Centrum'],
    ['Martin Oudshoorn', 'beheerder', 'Centrum'],
  ],
  'lindewaard.example',
  '0500 4000',
)

const bij = ({ agb }: { agb: Aanbiedermedewerker['agb'] }, naam: string): Aanbiedermedewerker => ({
  sub: subVan(naam),
  naam,
  agb,
})

export const LINDEWAARDSE_AANBIEDERMEDEWERKERS: readonly Aanbiedermedewerker[] = [
  bij(DE_LINDE, 'Carla Steenbergen'),
  bij(SAMEN_THUIS, 'Dwight Pinas'),
  bij(DE_WILGENHOF, 'Jolanda ter Braak'),
  bij(DE_KORENBLOEM, 'Sybren Wiersma'),
  bij(WAARDZICHT, 'Agnes Timmer'),
]
