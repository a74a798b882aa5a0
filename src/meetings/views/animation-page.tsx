import { type Body, bodyPaths } from '../../bodies/index.ts'
import {
  Alert,
  Block,
  Button,
  Card,
  CardGrid,
  EmptyState,
  Form,
  PageHeading,
  SectionHeading,
  ShortText,
  Tag,
} from '../../platform/design/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { GuideLink } from '../../town/index.ts'
import type { TeamTask } from '../rules/file.ts'
import { type AnimatedMeeting, isTold } from '../rules/meeting.ts'
import { meetingPaths } from '../rules/paths.ts'
import { meetingWords, workWords } from '../words/index.ts'
import type { Place } from './place.ts'

export interface AnimationModel extends Place {
  readonly animated: readonly Body[]
  /** Their minutes wait for the animation team. */
  readonly waiting: readonly AnimatedMeeting[]
  readonly coming: readonly AnimatedMeeting[]
  /** What was given to her, or that she takes over. */
  readonly tasks: readonly TeamTask[]
  readonly today: Day
  readonly isDone: boolean
}

/** What waits for somebody who animates bodies of the town, and what comes next there. */
export const animationPage = (model: AnimationModel, speech: Speech): Page => ({
  title: sayWith(meetingWords, speech)('animation.title'),
  trail: [{ label: sayWith(meetingWords, speech)('animation.councils'), path: bodyPaths.own() }],
  isPrivate: true,
  body: <Animation {...model} />,
})

function Animation(model: AnimationModel) {
  const say = useWords(meetingWords)
  const { animated, isDone } = model
  return (
    <Block>
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('animation.done')}
        </Alert>
      )}
      <PageHeading title={say('animation.title')} lead={say('animation.lead')} />
      {animated.length === 0 ? (
        <EmptyState title={say('animation.empty')}>{say('animation.empty-hint')}</EmptyState>
      ) : (
        <>
          <Waiting {...model} />
          <Tasks {...model} />
          <SectionHeading title={say('animation.bodies')} />
          <CardGrid size="large">
            {animated.map((body) => (
              <OneBody model={model} body={body} />
            ))}
          </CardGrid>
          <GuideLink of="animators" />
        </>
      )}
    </Block>
  )
}

function Waiting({ waiting, dayOf }: AnimationModel) {
  const say = useWords(meetingWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('animation.waiting')} />
      {waiting.length === 0 ? (
        <p>{say('animation.waiting-none')}</p>
      ) : (
        <ul>
          {waiting.map(({ number, title, startsAt }) => (
            <li>
              <a href={address(meetingPaths.agreement(number))}>
                <ShortText content={title} />, {dayOf(startsAt)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What she does for the meetings of her councils, the latest of them said. */
function Tasks({ tasks, today, day }: AnimationModel) {
  const say = useWords(meetingWords)
  const name = useWords(workWords)
  const address = useAddress()
  if (tasks.length === 0) return null
  return (
    <>
      <SectionHeading title={say('animation.tasks')} id="taches" />
      <ul class="plain-list" role="list">
        {tasks.map(({ number, title, step, dueOn, isDeputy }) => (
          <li>
            <span>
              <strong>{name(`step.${step}`)}</strong> · <ShortText content={title} />
              <br />
              {say('animation.task-due', { day: day(dueOn) })}
              {isDeputy && ` · ${say('animation.task-deputy')}`}{' '}
              {dueOn < today && <Tag tone="danger">{name('run.late')}</Tag>}
            </span>
            <Form class="inline-form" action={address(meetingPaths.teamTask(number, step))}>
              <Button variant="secondary">
                {say('animation.task-done')}
                <span class="visually-hidden"> : {name(`step.${step}`)}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  )
}

function OneBody({ model, body }: { readonly model: AnimationModel; readonly body: Body }) {
  const say = useWords(meetingWords)
  const address = useAddress()
  const coming = model.coming.filter((meeting) => meeting.body === body.id)
  return (
    <Card
      level={3}
      title={<ShortText content={body.name} />}
      href={address(bodyPaths.one(body.id))}
    >
      {coming.length === 0 && <p>{say('animation.coming-none')}</p>}
      {coming.map((meeting) => (
        <p>
          {isTold(meeting) ? (
            <a href={address(meetingPaths.one(meeting.number))}>{model.when(meeting)}</a>
          ) : (
            model.when(meeting)
          )}
          <br />
          <ShortText content={meeting.title} /> · {say(`state.${meeting.state}`)}
        </p>
      ))}
      <p>
        <a href={address(meetingPaths.attendance(body.id))}>{say('attendance.title')}</a>
      </p>
    </Card>
  )
}
