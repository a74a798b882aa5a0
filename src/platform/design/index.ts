export { Alert, type AlertProps } from './blocks/alert.tsx'
export {
  Actions,
  Button,
  type ButtonProps,
  LinkButton,
  type LinkButtonProps,
} from './blocks/button.tsx'
export {
  Card,
  CardGrid,
  type CardProps,
  LinkCard,
  type LinkCardProps,
} from './blocks/card.tsx'
export { Confirmation, type ConfirmationProps } from './blocks/confirmation.tsx'
export { type Description, DescriptionList } from './blocks/description-list.tsx'
export { Disclosure, type DisclosureProps } from './blocks/disclosure.tsx'
export { EmptyState, type EmptyStateProps } from './blocks/empty-state.tsx'
export { Figure, type FigureProps, Figures } from './blocks/figures.tsx'
export { Photo, type PhotoProps } from './blocks/photo.tsx'
export { Meter, type MeterProps, Progress, type ProgressProps } from './blocks/progress.tsx'
export { RoundStepper, type RoundStepperProps } from './blocks/round-stepper.tsx'
export { type Step, Steps, type StepsProps } from './blocks/steps.tsx'
export { type StoryStep, StorySteps } from './blocks/story-steps.tsx'
export { Tag, type TagProps, Tags } from './blocks/tag.tsx'
export { BarChart, type BarChartProps, type BarDatum } from './charts/bar-chart.tsx'
export { Histogram, type HistogramProps } from './charts/histogram.tsx'
export { LoadCurve, type LoadCurveProps, type LoadPoint } from './charts/load-curve.tsx'
export { MoneyLine, type MoneyLineProps, type WrittenAmount } from './charts/money-line.tsx'
export { Pyramid, type PyramidProps, type PyramidRow } from './charts/pyramid.tsx'
export { type StackedBar, StackedBars, type StackedBarsProps } from './charts/stacked-bars.tsx'
export { Catalogue, type CatalogueSection, catalogueSections } from './catalogue.tsx'
export {
  Checkbox,
  CheckboxList,
  type CheckboxListProps,
  type CheckboxProps,
  type Choice,
  RadioList,
  type RadioListProps,
} from './fields/choice-fields.tsx'
export { ErrorSummary, type ErrorSummaryProps, type FieldFault } from './fields/error-summary.tsx'
export type { Example, PartExamples } from './example.ts'
export type { FieldProps } from './fields/field.tsx'
export { FileField, type FileFieldProps } from './fields/file-field.tsx'
export { Form, type FormProps, FormTokenIn } from './fields/form.tsx'
export {
  SuggestField,
  type SuggestFieldProps,
  type SuggestTexts,
} from './fields/suggest-field.tsx'
export { type NumberChoice, NumberList, type NumberListProps } from './fields/number-list.tsx'
export {
  type Option,
  SearchField,
  type SearchFieldProps,
  Select,
  type SelectProps,
  TextArea,
  type TextAreaProps,
  TextField,
  type TextFieldProps,
} from './fields/text-fields.tsx'
export { EmailField, PhoneField } from './fields/contact-fields.tsx'
export { Trap } from './fields/trap.tsx'
export type { Crumb } from './frame/breadcrumb.tsx'
export { drawingOf, DrawnOnce, useDrawn } from './frame/drawn-once.tsx'
export { InFrench } from './text/in-french.tsx'
export { htmlPage } from './frame/html-page.ts'
export { filled, hole, type HoleWords, pierced } from './frame/holes.ts'
export type { LanguageLink } from './frame/language-switch.tsx'
export { Mark } from './frame/mark.tsx'
export { type NavItem, standingIn } from './frame/navigation.tsx'
export { PageFrame, type PageFrameProps } from './frame/page-frame.tsx'
export {
  type TroubleKind,
  TroublePage,
  type TroublePageProps,
  troubleSentence,
} from './frame/trouble-page.tsx'
export { Icon, type IconName, iconNames } from './icons/icon.tsx'
export { FilterBar, type FilterBarProps } from './lists/filter-bar.tsx'
export { Pagination, type PaginationProps } from './lists/pagination.tsx'
export { SortLinks, type SortOption } from './lists/sort-links.tsx'
export { SubNavigation, type SubNavigationProps } from './lists/sub-navigation.tsx'
export { type Column, type Row, Table, type TableProps, TableRow } from './lists/table.tsx'
export type { AreaGeometry, Position } from './map/geometry.ts'
export { type MapFrame, type MapPoint, PointMap, type PointMapProps } from './map/point-map.tsx'
export { Plan, planOf, PointField, type PointFieldProps } from './map/plan.tsx'
export { NeighbourhoodMap, type NeighbourhoodMapProps } from './map/neighbourhood-map.tsx'
export type { MapArea, MapPlace } from './map/places.ts'
export {
  type ComparedPiece,
  Comparison,
  type ComparisonProps,
  WrittenText,
} from './text/comparison.tsx'
export { Hero, type HeroProps } from './text/hero.tsx'
export { LongText, ShortText, titleIn } from './text/content-text.tsx'
export { DownloadLink, type DownloadLinkProps, ExternalLink } from './text/links.tsx'
export { PageHeading, type PageHeadingProps } from './text/page-heading.tsx'
export { Prose, type ProseProps } from './text/prose.tsx'
export {
  Block,
  Columns,
  Section,
  SectionHeading,
  type SectionHeadingProps,
  type SectionProps,
  SideBySide,
  Stack,
} from './text/section.tsx'
export { inLanguage, TranslatedText, type TranslatedTextProps } from './text/translated-text.tsx'
export { type HeadingLevel, type Tone, tones } from './tone.ts'
export { designWords } from './words/index.ts'
