import { openVraag } from '../vraag.ts'

export const INGANG_WIJZIGING = openVraag(
  'H',
  'Art. 5.3.4 veranderde op 1 januari 2020, 1 januari 2025 en 1 juli 2025: dat zijn de eerste teksten waarin wij de wijziging lazen. De teksten ervoor en erna zijn ook gelezen.',
  'Art. 5.3.4 changed on 1 January 2020, 1 January 2025 and 1 July 2025: the first texts in which we read the change. The texts before and after were read too.',
)

export const NIET_GENOEMD = openVraag(
  'H',
  'Noemt de tekst een instantie niet, dan rekenen wij niets uit (het Inlichtingenbureau voor 2025).',
  'When the text does not name an instance we compute nothing (the Inlichtingenbureau before 2025).',
)

export const VEILIG_THUIS = openVraag(
  'H',
  'Bij Veilig Thuis telde tot 2020 ook de leeftijd van het jongste kind (5.3.4 lid 2). De uitleg zegt dat; wij rekenen het niet uit, want er komt geen geboortedatum in.',
  'With Veilig Thuis the age of the youngest child counted too until 2020 (5.3.4 lid 2). The explanation says so; we do not compute it, as no birthday comes in.',
)

export const GEWEIGERDE_HULP = openVraag(
  'M',
  'Voor geweigerde hulp zegt de selectielijst 5 jaar en de wet 15 jaar. Wij geven de termijn van de lijst en waarschuwen dat de wet voorgaat.',
  'For refused support the selection list says 5 years and the act 15. We give the term of the list and warn that the act goes first.',
)
