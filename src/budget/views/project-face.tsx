import { Card, DrawnOnce, Tag, Tags } from '../../platform/design/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { useAddress } from '../../platform/web/index.ts'
import type { Edition, Project } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import { budgetWords } from '../words/index.ts'
import { useMoney } from './money.tsx'
import { supportText } from './support-text.ts'

interface ProjectOfEdition {
  readonly edition: Edition
  readonly project: Project
}

/** Won or not, in a tag that does not rely on its colour. */
export function OutcomeTag({
  project,
  isCounted,
}: {
  readonly project: Project
  readonly isCounted: boolean
}) {
  const say = useWords(budgetWords)
  if (!isCounted) return <Tag>{say('not-counted')}</Tag>
  return project.winnerRank === null ? (
    <Tag tone="neutral">{say('not-funded')}</Tag>
  ) : (
    <Tag tone="success" icon="check">
      {say('winner')}
    </Tag>
  )
}

/** One project in a list, as it was drawn the first time. */
export const ProjectCard = (props: ProjectOfEdition & { readonly isCounted: boolean }) => (
  <DrawnOnce
    of={props.project}
    as={props.isCounted ? 'card, counted' : 'card'}
    draw={() => <Drawn {...props} />}
  />
)

function Drawn({
  edition,
  project,
  isCounted,
}: ProjectOfEdition & { readonly isCounted: boolean }) {
  const say = useWords(budgetWords)
  const address = useAddress()
  const money = useMoney(edition)
  return (
    <Card
      level={2}
      title={project.title}
      href={address(paths.project(edition.slug, project.code))}
      overline={project.neighbourhood ?? say('all-town')}
      tone={project.winnerRank === null ? undefined : 'success'}
      tags={
        <Tags>
          <OutcomeTag project={project} isCounted={isCounted} />
          {project.themes.slice(0, 1).map((theme) => (
            <Tag tone="brand3">{theme}</Tag>
          ))}
        </Tags>
      }
    >
      <p>
        <strong>{money(project.cost)}</strong> · {supportText(project.score, edition.format, say)}
      </p>
    </Card>
  )
}
