import { useWords } from '../words/speech.tsx'
import { blockExamples } from './blocks/blocks.examples.tsx'
import { chartExamples } from './charts/charts.examples.tsx'
import type { PartExamples } from './example.ts'
import { fieldExamples } from './fields/fields.examples.tsx'
import { listExamples } from './lists/lists.examples.tsx'
import { mapExamples } from './map/map.examples.tsx'
import { textExamples } from './text/text.examples.tsx'
import { PageHeading } from './text/page-heading.tsx'
import { Section } from './text/section.tsx'
import { designWords } from './words/index.ts'

export interface CatalogueSection {
  readonly id: string
  readonly title: string
  readonly parts: readonly PartExamples[]
}

/** Every part with its examples: for the catalogue page and for the tests. */
export const catalogueSections: readonly CatalogueSection[] = [
  { id: 'textes', title: 'Textes et liens', parts: textExamples },
  { id: 'blocs', title: 'Blocs', parts: blockExamples },
  { id: 'formulaires', title: 'Formulaires', parts: fieldExamples },
  { id: 'listes', title: 'Listes et tableaux', parts: listExamples },
  { id: 'graphiques', title: 'Graphiques', parts: chartExamples },
  { id: 'cartes', title: 'Cartes de la ville', parts: mapExamples },
]

/** The body of the catalogue page; `PageFrame` goes around it. */
export function Catalogue() {
  const say = useWords(designWords)
  return (
    <>
      <PageHeading title={say('catalogue-title')} lead={say('catalogue-lead')} />
      {catalogueSections.map(({ id, title, parts }) => (
        <Section title={title} id={id}>
          {parts.map((part) => (
            <CataloguePart {...part} />
          ))}
        </Section>
      ))}
    </>
  )
}

const CataloguePart = ({ part, purpose, examples }: PartExamples) => (
  <div class="catalogue-part">
    <h3>{part}</h3>
    <p class="section-lead">{purpose}</p>
    {examples.map(({ title, body }) => (
      <div class="catalogue-example">
        <h4>{title}</h4>
        {body}
      </div>
    ))}
  </div>
)
