import type { fr } from './fr.ts'

/** The parts of the pages that speak Portuguese. */
export const pt: Readonly<Partial<Record<keyof typeof fr, string>>> = {
  'skip-to-content': 'Ir para o conteúdo',
  'skip-to-navigation': 'Ir para o menu',
  menu: 'Menu',
  'main-navigation': 'Menu principal',
  'footer-navigation': 'Ligações do fundo da página',
  languages: 'Línguas',
  'choose-language': 'Língua: {language}',
  demonstration: 'Demonstração: esta cidade é inventada.',
  breadcrumb: 'Está aqui',
  'accessibility-full': 'Acessibilidade: totalmente conforme',
  'accessibility-partial': 'Acessibilidade: parcialmente conforme',
  'accessibility-none': 'Acessibilidade: não conforme',
  'title-of-page': '{page} · {town}',

  optional: 'facultativo',
  error: 'Erro:',
  'errors-title': '{count, plural, one {Uma linha a corrigir} other {# linhas a corrigir}}',
  search: 'Procurar',

  'step-done': 'Feito',
  'step-current': 'Em curso',
  'step-coming': 'Mais tarde',
  steps: 'Etapas',

  'kind-info': 'Informação:',
  'kind-success': 'Feito:',
  'kind-warning': 'Atenção:',
  'kind-danger': 'Importante:',

  'guest-translation':
    'Estes textos ainda não foram relidos por um tradutor. Em caso de dúvida, vale o texto francês.',

  cancel: 'Anular',
  'back-home': 'Voltar à página inicial',
}
