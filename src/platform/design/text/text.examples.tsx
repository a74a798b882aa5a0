import type { PartExamples } from '../example.ts'
import { Actions, LinkButton } from '../blocks/button.tsx'
import { Tag, Tags } from '../blocks/tag.tsx'
import { Comparison, WrittenText } from './comparison.tsx'
import { Hero } from './hero.tsx'
import { DownloadLink, ExternalLink } from './links.tsx'
import { PageHeading } from './page-heading.tsx'
import { Prose } from './prose.tsx'
import { SectionHeading, SideBySide } from './section.tsx'
import { TranslatedText } from './translated-text.tsx'

export const textExamples: readonly PartExamples[] = [
  {
    part: 'PageHeading',
    purpose: 'Le titre d’une page ordinaire, et l’essentiel en une phrase.',
    examples: [
      {
        title: 'Complet',
        body: (
          <PageHeading
            level={5}
            eyebrow="Budget participatif 2026"
            title="Un banc tous les deux cents mètres"
            lead="Des assises à l’ombre entre le marché et la gare, pour souffler en rentrant chargé."
            tags={
              <Tags>
                <Tag tone="success" icon="check">
                  Lauréat
                </Tag>
                <Tag>Cadre de vie</Tag>
              </Tags>
            }
            actions={
              <Actions>
                <LinkButton href="#suivre">Suivre ce projet</LinkButton>
              </Actions>
            }
          />
        ),
      },
    ],
  },
  {
    part: 'Comparison',
    purpose: 'Deux versions d’un texte : ce que l’une a et l’autre non est marqué.',
    examples: [
      {
        title: 'Deux mots changés',
        body: (
          <Comparison
            beforeLabel="Texte du service"
            before={[
              { text: 'Le banc sera réparé ', isChanged: false },
              { text: 'bientôt.', isChanged: true },
            ]}
            afterLabel="Texte de l’élue"
            after={[
              { text: 'Le banc sera réparé ', isChanged: false },
              { text: 'avant le 12 mai.', isChanged: true },
            ]}
          />
        ),
      },
    ],
  },
  {
    part: 'WrittenText',
    purpose: 'Un texte tel qu’il a été tapé, avec ses retours à la ligne.',
    examples: [
      {
        title: 'Deux paragraphes',
        body: (
          <WrittenText>
            {'Bonjour,\n\nLe banc de la place sera réparé avant le 12 mai.'}
          </WrittenText>
        ),
      },
    ],
  },
  {
    part: 'SideBySide',
    purpose:
      'Ce qui est demandé à côté de ce que l’on en fait ; l’un après l’autre sur un téléphone.',
    examples: [
      {
        title: 'Une question et sa réponse',
        body: (
          <SideBySide beside={<p>Le banc sera réparé avant le 12 mai.</p>}>
            <p>Qui répare les bancs de la place ?</p>
          </SideBySide>
        ),
      },
    ],
  },
  {
    part: 'Hero',
    purpose: 'Le haut de l’accueil : ce que l’on peut faire aujourd’hui.',
    examples: [
      {
        title: 'Sans image',
        body: (
          <Hero
            level={5}
            eyebrow="Budget participatif 2027"
            title="Cinq projets à choisir"
            lead="Le vote est ouvert jusqu’au dimanche 11 octobre à 20 h."
            actions={
              <Actions>
                <LinkButton size="lg" href="#voter">
                  Voter maintenant
                </LinkButton>
              </Actions>
            }
          />
        ),
      },
    ],
  },
  {
    part: 'SectionHeading',
    purpose: 'Le titre d’une partie, avec le chemin vers la suite.',
    examples: [
      {
        title: 'Avec un lien',
        body: (
          <SectionHeading
            level={4}
            title="Près de chez vous"
            lead="Les trois prochains rendez-vous, du plus proche au plus lointain."
            link={{ label: 'Tout l’agenda', href: '#agenda' }}
          />
        ),
      },
    ],
  },
  {
    part: 'Prose',
    purpose: 'Un texte long, en lignes courtes.',
    examples: [
      {
        title: 'HTML d’un texte en Markdown',
        body: (
          <Prose html="<p>Chaque personne reçoit <strong>une part égale du budget</strong>. Un projet est retenu quand ceux qui le soutiennent peuvent, ensemble, payer son coût.</p><ul><li>On commence par le projet qui coûte le moins à chacun de ses soutiens.</li><li>On recommence jusqu’à ce que plus rien ne puisse être payé.</li></ul><p>Le détail est dans <a href='#methode'>la méthode des parts égales</a>.</p>" />
        ),
      },
    ],
  },
  {
    part: 'TranslatedText',
    purpose: 'Un texte dans la langue où il existe, et qui le dit.',
    examples: [
      {
        title: 'Pas encore traduit',
        body: (
          <TranslatedText
            reading={{
              text: 'O banco fica perto da estação.',
              language: 'pt',
              direction: 'ltr',
              isFallback: true,
            }}
          />
        ),
      },
      {
        title: 'Traduit par une machine, de droite à gauche',
        body: (
          <TranslatedText
            isChecked={false}
            reading={{
              text: 'مقعد كل مئتي متر',
              language: 'ar',
              direction: 'rtl',
              isFallback: false,
            }}
          />
        ),
      },
    ],
  },
  {
    part: 'DownloadLink, ExternalLink',
    purpose: 'Ce qui sort de la page est annoncé : le format, le poids, le site.',
    examples: [
      {
        title: 'Un fichier',
        body: (
          <DownloadLink
            href="#bulletins.csv"
            label="Les bulletins anonymes"
            format="CSV"
            bytes={1_240_000}
          />
        ),
      },
      {
        title: 'Un autre site',
        body: (
          <p>
            Voir <ExternalLink href="https://pabulib.org/">la bibliothèque Pabulib</ExternalLink>.
          </p>
        ),
      },
    ],
  },
]
