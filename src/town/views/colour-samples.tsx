import { Alert, SectionHeading, Table, Tag } from '../../platform/design/index.ts'
import { queryText, useAddress } from '../../platform/web/index.ts'
import { formatRatio } from '../../platform/words/figures.ts'
import { useSpoken, useWords } from '../../platform/words/speech.tsx'
import {
  type Adjustment,
  type Chosen,
  type ChosenColour,
  type ColourReport,
  colourReports,
} from '../rules/colours.ts'
import { settingPaths } from '../rules/settings.ts'
import { settingsWords } from '../words/index.ts'

export interface ColourSamplesModel {
  readonly seen: Chosen
  readonly corrected: readonly ChosenColour[]
}

/** Parts of the site in these colours, by day and by night, then each colour in figures. */
export function ColourSamples({ seen, corrected }: ColourSamplesModel) {
  const say = useWords(settingsWords)
  const address = useAddress()
  return (
    <>
      {/* A stylesheet of its own, since no page may carry a style. */}
      <link
        rel="stylesheet"
        href={address(`${settingPaths.colours}/apercu.css`) + queryText({ ...seen })}
      />
      <SectionHeading title={say('colours.preview')} lead={say('colours.preview-lead')} />
      {corrected.length > 0 && (
        <Alert kind="info">
          {say('colours.corrected', {
            names: corrected.map((name) => `${say(`colours.${name}`)} → ${seen[name]}`).join(', '),
          })}
        </Alert>
      )}
      <div class="theme-samples">
        <Sample className="theme-day" title={say('colours.day')} />
        <Sample className="theme-night" title={say('colours.night')} />
      </div>
      <Figures reports={colourReports(seen)} />
    </>
  )
}

/** Not to be used: the parts of a picture, and none has the focus. */
function Sample(props: { readonly className: string; readonly title: string }) {
  const say = useWords(settingsWords)
  return (
    <div class={`theme-sample ${props.className}`} role="group" aria-label={props.title}>
      <p class="eyebrow">{props.title}</p>
      <p>
        <strong>{say('colours.sample-title')}</strong>
      </p>
      <p>
        {say('colours.sample-text')} <span class="theme-link">{say('colours.sample-link')}</span>
      </p>
      <p>
        <span class="ds-button button" data-variant="primary">
          {say('colours.sample-button')}
        </span>
      </p>
      <p class="theme-tags">
        <Tag tone="brand1">{say('colours.brand1')}</Tag>{' '}
        <Tag tone="brand2">{say('colours.brand2')}</Tag>{' '}
        <Tag tone="brand3">{say('colours.brand3')}</Tag>
      </p>
    </div>
  )
}

function Figures({ reports }: { readonly reports: readonly ColourReport[] }) {
  const say = useWords(settingsWords)
  return (
    <Table
      caption={say('colours.table')}
      columns={[
        { key: 'name', label: say('colours.column-name') },
        { key: 'given', label: say('colours.column-given') },
        { key: 'day', label: say('colours.day') },
        { key: 'night', label: say('colours.night') },
      ]}
      rows={reports.map(({ name, given, day, night }) => ({
        name: say(`colours.${name}`),
        given: <Swatch colour={given} />,
        day: <Adjusted {...day} />,
        night: <Adjusted {...night} />,
      }))}
    />
  )
}

/** A square of the colour: an attribute of the drawing, since a style is forbidden. */
const Swatch = ({ colour }: { readonly colour: string }) => (
  <span class="colour-swatch">
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <rect class="colour-swatch-edge" x="1" y="1" width="26" height="26" rx="4" fill={colour} />
    </svg>{' '}
    <code>{colour}</code>
  </span>
)

function Adjusted({ used, change, textContrast, paperContrast }: Adjustment) {
  const say = useWords(settingsWords)
  const language = useSpoken()
  const ratio = (value: number) => formatRatio(value, language)
  return (
    <>
      <Swatch colour={used} />
      <br />
      {say(`colours.${change}`)}{' '}
      {say('colours.contrasts', { text: ratio(textContrast), paper: ratio(paperContrast) })}
    </>
  )
}
