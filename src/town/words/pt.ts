import type { fr } from './fr.ts'

/** The frame around the pages that speak Portuguese. */
export const pt: Readonly<Partial<Record<keyof typeof fr, string>>> = {
  tagline: 'Participação dos cidadãos',
  processes: 'Iniciativas da Câmara',
  bodies: 'Conselhos',
  commitments: 'Compromissos',
  questions: 'Perguntas',
  budget: 'Orçamento participativo',
  'sign-in': 'Entrar',
  'my-account': 'A minha página',
  welcome: 'Bem-vindos',
  search: 'Procurar',
  help: 'Ajuda',
  data: 'Dados abertos',
  follows: 'Seguir o que se passa',
  journal: 'Diário público',
  'site-map': 'Mapa do sítio',
  accessibility: 'Acessibilidade',
  legal: 'Informações legais',
  'personal-data': 'Dados pessoais',
  'desk-contact': 'Uma pergunta? O atendimento da Câmara ajuda, também em papel.',
}
