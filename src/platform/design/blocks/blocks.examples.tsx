import type { PartExamples } from '../example.ts'
import { Alert } from './alert.tsx'
import { Actions, Button, LinkButton } from './button.tsx'
import { Card, CardGrid, LinkCard } from './card.tsx'
import { Confirmation } from './confirmation.tsx'
import { DescriptionList } from './description-list.tsx'
import { Disclosure } from './disclosure.tsx'
import { EmptyState } from './empty-state.tsx'
import { Figure, Figures } from './figures.tsx'
import { Meter, Progress } from './progress.tsx'
import { Photo } from './photo.tsx'
import { RoundStepper } from './round-stepper.tsx'
import { Steps } from './steps.tsx'
import { StorySteps } from './story-steps.tsx'
import { Tag, Tags } from './tag.tsx'

export const blockExamples: readonly PartExamples[] = [
  {
    part: 'Button, LinkButton, Actions',
    purpose: 'Un bouton fait quelque chose, un lien mène quelque part.',
    examples: [
      {
        title: 'Du plus fort au plus discret',
        body: (
          <Actions>
            <LinkButton href="#voter" size="lg">
              Voter maintenant
            </LinkButton>
            <Button variant="secondary">Enregistrer le brouillon</Button>
            <Button variant="tertiary" icon="search">
              Rechercher
            </Button>
            <Button tone="danger">Supprimer</Button>
            <Button isDisabled>Envoyer</Button>
          </Actions>
        ),
      },
    ],
  },
  {
    part: 'Card, CardGrid',
    purpose: 'Une chose d’une liste : un projet, une réunion, une question.',
    examples: [
      {
        title: 'Trois cartes',
        body: (
          <CardGrid>
            <Card
              level={5}
              href="#conseil"
              overline={
                <>
                  <strong>Jeudi 1er octobre</strong>, 20 h 30, école Carnot
                </>
              }
              title="Conseil de quartier du Coteau"
              tags={
                <Tags>
                  <Tag tone="accent">Ouvert à tous</Tag>
                  <Tag>38 places</Tag>
                </Tags>
              }
            >
              <p>14 questions reçues, 9 déjà répondues. Garde d’enfants sur demande.</p>
            </Card>
            <Card
              level={5}
              href="#banc"
              tone="success"
              title="Un banc tous les deux cents mètres"
              tags={
                <Tags>
                  <Tag tone="success" icon="check">
                    Lauréat
                  </Tag>
                </Tags>
              }
              footer="42 000 €, quartier du Coteau"
            >
              <p>Des assises à l’ombre entre le marché et la gare.</p>
            </Card>
            <Card level={5} title="Une carte sans lien" footer="Mise à jour hier">
              <p>Elle se lit, elle ne mène nulle part.</p>
            </Card>
          </CardGrid>
        ),
      },
    ],
  },
  {
    part: 'LinkCard',
    purpose: 'Une porte vers une autre page.',
    examples: [
      {
        title: 'Deux portes',
        body: (
          <CardGrid size="large">
            <LinkCard
              level={5}
              href="#regles"
              title="Les règles, en clair"
              description="Qui peut voter, comment les voix sont comptées, ce qui départage les ex æquo."
            />
            <LinkCard
              level={5}
              href="#recompter"
              title="Recomptez vous-même"
              description="Les bulletins anonymes et le programme qui les compte."
            />
          </CardGrid>
        ),
      },
    ],
  },
  {
    part: 'Figures, Figure',
    purpose: 'Des nombres qu’on peut vérifier, alignés sur leur première ligne.',
    examples: [
      {
        title: 'Quatre figures',
        body: (
          <Figures>
            <Figure
              value="261"
              unit="sur 287"
              label="questions répondues cette année"
              note="Au 3 octobre, hors questions transmises à une autre administration."
            />
            <Figure value="17" unit="jours" label="délai médian de réponse" />
            <Figure value="34" unit="sur 41" label="promesses tenues à temps" />
            <Figure value="1,2 M€" label="décidés par les habitants depuis 2019" />
          </Figures>
        ),
      },
    ],
  },
  {
    part: 'Steps',
    purpose: 'Les étapes d’une démarche, et où elle en est.',
    examples: [
      {
        title: 'Au milieu du vote',
        body: (
          <Steps
            label="Étapes du budget participatif 2027"
            steps={[
              { label: 'Idées', detail: '14 avril – 31 mai', state: 'done' },
              { label: 'Étude', detail: 'juin – septembre', state: 'done' },
              { label: 'Vote', detail: 'encore 12 jours', state: 'current', href: '#vote' },
              { label: 'Résultats', detail: 'novembre', state: 'coming' },
              { label: 'Chantiers', detail: '2028 – 2029', state: 'coming' },
            ]}
          />
        ),
      },
    ],
  },
  {
    part: 'StorySteps',
    purpose: 'Ce qui est arrivé, une chose après l’autre.',
    examples: [
      {
        title: 'D’une question à une promesse tenue',
        body: (
          <StorySteps
            steps={[
              { label: 'Question n° 12', title: 'Un banc à l’ombre ?', href: '#question' },
              { label: 'Réponse', title: 'Oui, deux bancs', detail: 'Publiée le 4 mai' },
              {
                label: 'Engagement n° 3',
                title: 'Deux bancs seront posés avant la fin du mois de mars',
                href: '#engagement',
                tag: <Tag tone="success">Tenu</Tag>,
              },
            ]}
          />
        ),
      },
    ],
  },
  {
    part: 'Photo',
    purpose: 'Une photo de la ville, toujours décrite.',
    examples: [
      {
        title: 'Un aplat de couleur',
        body: (
          <Photo
            src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='320' height='200'%3E%3Crect width='320' height='200' fill='%23678'/%3E%3C/svg%3E"
            words="Un rectangle gris, à la place d’une photo"
            width={320}
            height={200}
          />
        ),
      },
    ],
  },
  {
    part: 'RoundStepper',
    purpose: 'Rejouer un dépouillement tour par tour, une page par tour.',
    examples: [
      {
        title: 'Au milieu',
        body: (
          <RoundStepper
            current={3}
            total={12}
            hrefFor={(round) => `#tour-${round}`}
            label="Tour 3 sur 12"
            previousLabel="Tour 2"
            nextLabel="Tour 4"
          />
        ),
      },
    ],
  },
  {
    part: 'Tag, Tags',
    purpose: 'Un état ou une catégorie, en un mot ou deux.',
    examples: [
      {
        title: 'Toutes les couleurs',
        body: (
          <Tags>
            <Tag>Neutre</Tag>
            <Tag tone="accent">Ouvert à tous</Tag>
            <Tag tone="brand1" icon="hourglass">
              À l’étude
            </Tag>
            <Tag tone="brand2">Sur inscription</Tag>
            <Tag tone="brand3">1 promesse suivie</Tag>
            <Tag tone="success" icon="check">
              Répondue
            </Tag>
            <Tag tone="warning" icon="clock">
              En retard
            </Tag>
            <Tag tone="danger" icon="close">
              Refusé
            </Tag>
            <Tag tone="info">Nouveau</Tag>
          </Tags>
        ),
      },
    ],
  },
  {
    part: 'Alert',
    purpose: 'Un message à part, dont la nature est dite en mots.',
    examples: [
      { title: 'Information', body: <Alert kind="info">Le vote ferme dimanche à 20 h.</Alert> },
      {
        title: 'Réussite, avec un titre',
        body: (
          <Alert kind="success" title="Votre idée est enregistrée" level={5} isAnnounced>
            <p>
              Vous recevrez un courriel à chaque étape. <a href="#idee">Revoir mon idée</a>
            </p>
          </Alert>
        ),
      },
      {
        title: 'Attention',
        body: (
          <Alert kind="warning" title="Ce texte n’a pas été relu" level={5}>
            <p>Une machine l’a traduit.</p>
          </Alert>
        ),
      },
      {
        title: 'Danger',
        body: <Alert kind="danger">Le dépouillement s’est arrêté avant la fin.</Alert>,
      },
    ],
  },
  {
    part: 'Disclosure',
    purpose: 'La suite, pour qui la veut ; imprimée ouverte.',
    examples: [
      {
        title: 'Fermé, puis ouvert',
        body: (
          <>
            <Disclosure summary="Comment une voix est comptée">
              <p>Chaque voix vaut la même part du budget.</p>
            </Disclosure>
            <Disclosure summary="Pourquoi ce projet n’est pas retenu" isOpen>
              <p>Il manquait 3 200 € à ses 412 soutiens.</p>
            </Disclosure>
          </>
        ),
      },
      {
        title: 'Fermé sur un téléphone seulement',
        body: (
          <Disclosure summary="Douze services" isForPhones>
            <p>Un tableau long : ouvert là où il y a la place.</p>
          </Disclosure>
        ),
      },
    ],
  },
  {
    part: 'DescriptionList',
    purpose: 'Les faits d’une chose.',
    examples: [
      {
        title: 'Un projet',
        body: (
          <DescriptionList
            items={[
              { term: 'Coût estimé', description: '42 000 €' },
              { term: 'Quartier', description: 'Le Coteau' },
              { term: 'Portée par', description: 'Un groupe de voisines' },
            ]}
          />
        ),
      },
    ],
  },
  {
    part: 'EmptyState',
    purpose: 'Rien à montrer, dit avec égards.',
    examples: [
      {
        title: 'Une recherche sans résultat',
        body: (
          <EmptyState
            level={5}
            title="Aucun projet ne correspond"
            action={
              <LinkButton variant="secondary" href="#tous">
                Voir les 183 projets
              </LinkButton>
            }
          >
            Essayez un mot plus court, ou un seul filtre à la fois.
          </EmptyState>
        ),
      },
    ],
  },
  {
    part: 'Confirmation',
    purpose: 'Avant un acte qui compte : ce qui va se passer, exactement.',
    examples: [
      {
        title: 'Sans retour',
        body: (
          <Confirmation
            level={5}
            title="Publier les résultats de l’édition 2027"
            effects={[
              'La page des résultats devient publique, avec les 14 projets lauréats.',
              '3 012 courriels partent aux personnes abonnées.',
              'Les 9 480 bulletins anonymes sont publiés.',
            ]}
            isIrreversible
            action="#publication"
            confirmLabel="Publier les résultats"
            cancelHref="#retour"
          />
        ),
      },
    ],
  },
  {
    part: 'Progress, Meter',
    purpose: 'Un travail en cours ; une quantité d’un tout.',
    examples: [
      {
        title: 'Un dépouillement',
        body: (
          <Progress
            label="Dépouillement en cours"
            value={41}
            max={113}
            detail="Tour 41 sur 113, encore une minute environ."
          />
        ),
      },
      {
        title: 'Des voix',
        body: <Meter label="Un banc" value={412} max={980} text="412 voix sur 980" />,
      },
    ],
  },
]
