import type { EdgeSingular, NodeSingular, StylesheetStyle } from 'cytoscape'
import type { Kind } from '../../server/domain/kind.ts'
import { KIND_COLOURS, SANS, SERIF, SURFACES } from '../tokens.ts'
import type { Theme } from '../tokens.ts'
import { BRACKET } from './drawn.ts'
import hatchDark from './hatch-dark.svg?url'
import hatchLight from './hatch-light.svg?url'

const kindOf = (element: NodeSingular) => element.data('kind') as Kind
const wholeOf = (edge: EdgeSingular) =>
  edge.data('whole') as Record<'radii' | 'weights' | 'distances', number[]> & { sourceEnd: string }

/** The picture's style in a theme, from the same table as the page's. */
export function styleOf(theme: Theme): StylesheetStyle[] {
  const surface = (name: keyof typeof SURFACES) => SURFACES[name][theme]
  const colour = (element: NodeSingular) => KIND_COLOURS[kindOf(element)][theme]
  const lineColour = (edge: EdgeSingular) =>
    BRACKET.has(edge.data('type') as string) ? KIND_COLOURS.AGENCY[theme] : surface('edge')
  const lineWidth = (edge: EdgeSingular) =>
    ({ LEADS: 2.4, RESPONSIBLE: 2.4, COOPERATES: 1.4 })[edge.data('type') as string] ?? 1.6
  return [
    {
      selector: 'node',
      style: { shape: 'rectangle', events: 'no', 'font-family': SANS, 'overlay-opacity': 0 },
    },
    {
      selector: '.lane, .card, .blank, .tag, .more, .note',
      style: { width: 'data(w)', height: 'data(h)', shape: 'round-rectangle' },
    },
    {
      selector: '.lane',
      style: {
        'corner-radius': '8px',
        'z-compound-depth': 'bottom',
        'background-color': surface('lane'),
        'border-width': 1,
        'border-color': surface('line'),
      },
    },
    { selector: '.lane[tone != "STATED"]', style: { 'border-style': 'dashed' } },
    {
      selector: '.blank',
      style: {
        'corner-radius': '8px',
        'background-color': surface('bg'),
        'border-width': 1,
        'border-color': surface('control'),
        'border-style': 'dashed',
        'background-image': theme === 'light' ? hatchLight : hatchDark,
        'background-repeat': 'repeat',
        'background-width': '8px',
        'background-height': '8px',
        'background-image-opacity': 0.55,
      },
    },
    {
      selector: '.card',
      style: {
        events: 'yes',
        'corner-radius': '6px',
        'border-width': 1.5,
        'border-color': colour,
        'background-color': surface('panel'),
        'background-fill': 'linear-gradient',
        'background-gradient-direction': 'to-right',
        'background-gradient-stop-colors': (card: NodeSingular) =>
          `${colour(card)} ${colour(card)} ${surface('panel')} ${surface('panel')}`,
        'background-gradient-stop-positions': (card: NodeSingular) => {
          const strip = card.data('strip') as number
          return `0% ${strip}% ${strip}% 100%`
        },
      },
    },
    {
      selector: '.card[tone = "INHERITED"], .card[tone = "DERIVED"]',
      style: { 'border-style': 'dashed', 'border-dash-pattern': [5, 3] },
    },
    { selector: '.card[tone = "PROPOSED"]', style: { 'border-style': 'dotted' } },
    {
      selector: '.card.start, .card.selected',
      style: {
        'outline-width': 2,
        'outline-color': surface('accent'),
        'outline-offset': 3,
        'outline-style': 'solid',
      },
    },
    { selector: '.card.hovered', style: { 'border-width': 2.5 } },
    {
      selector: '.more',
      style: {
        events: 'yes',
        label: 'data(label)',
        'corner-radius': '6px',
        'background-color': surface('panel'),
        'border-width': 1,
        'border-color': surface('control'),
        color: surface('accent'),
        'font-size': 13,
        'text-valign': 'center',
      },
    },
    {
      selector: '.tag',
      style: {
        label: 'data(label)',
        'corner-radius': '3px',
        'background-color': colour,
        color: surface('ink'),
        'font-size': 12,
        'text-valign': 'center',
        'text-halign': 'center',
      },
    },
    { selector: '.note', style: { 'background-color': surface('mark'), 'corner-radius': '2px' } },
    ...textStyles(surface),
    {
      selector: 'edge',
      style: {
        events: 'no',
        'curve-style': 'straight',
        'line-color': lineColour,
        width: lineWidth,
        'source-endpoint': 'data(sourceEnd)',
        'target-endpoint': 'data(targetEnd)',
        'font-family': SANS,
        'font-size': 12,
        color: surface('muted'),
        label: 'data(label)',
        'text-background-color': surface('bg'),
        'text-background-opacity': 1,
        'text-background-padding': '3px',
        'overlay-opacity': 0,
      },
    },
    {
      selector: '.bent',
      style: {
        'curve-style': 'round-segments',
        'edge-distances': 'endpoints',
        'segment-radii': ((edge: EdgeSingular) =>
          edge.data('radii') as number[]) as unknown as number[],
        'radius-type': 'arc-radius',
        // On a line with corners the verb stands near its beginning, where nothing else does.
        label: '',
        'source-label': 'data(label)',
        'source-text-offset': 24,
        'segment-weights': ((edge: EdgeSingular) =>
          edge.data('weights') as number[]) as unknown as number,
        'segment-distances': ((edge: EdgeSingular) =>
          edge.data('distances') as number[]) as unknown as number,
      },
    },
    // Of the branch of a trunk the whole way is lit.
    {
      selector: '.branch.lit',
      style: {
        'source-endpoint': ((edge: EdgeSingular) => wholeOf(edge).sourceEnd) as unknown as string,
      },
    },
    {
      selector: '.bent-branch.lit',
      style: {
        'curve-style': 'round-segments',
        'edge-distances': 'endpoints',
        'radius-type': 'arc-radius',
        'segment-radii': ((edge: EdgeSingular) => wholeOf(edge).radii) as unknown as number[],
        'segment-weights': ((edge: EdgeSingular) => wholeOf(edge).weights) as unknown as number,
        'segment-distances': ((edge: EdgeSingular) => wholeOf(edge).distances) as unknown as number,
      },
    },
    // Over a level line, which it would cut within a dash.
    { selector: '.level', style: { 'text-margin-y': -12 } },
    {
      selector: 'edge[tone = "INHERITED"], edge[tone = "DERIVED"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] },
    },
    {
      selector: 'edge[tone = "PROPOSED"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [1, 3] },
    },
    {
      selector: '.leader',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [1, 4], 'line-color': surface('edge') },
    },
    { selector: 'edge.lit', style: { 'line-color': surface('accent'), 'z-index': 9 } },
  ] as StylesheetStyle[]
}

function textStyles(surface: (name: keyof typeof SURFACES) => string): StylesheetStyle[] {
  return [
    {
      selector: '.text',
      style: {
        width: 1,
        height: 1,
        'background-opacity': 0,
        label: 'data(label)',
        'font-size': 13,
        color: surface('text'),
        'text-halign': 'right',
        'text-valign': 'center',
      },
    },
    { selector: '.strong, .title', style: { 'font-weight': 600 } },
    { selector: '.muted', style: { color: surface('muted'), 'font-size': 12 } },
    { selector: '.quote', style: { 'font-family': SERIF, 'font-size': 15 } },
    {
      selector: '.verb',
      style: {
        'text-halign': 'center',
        color: surface('muted'),
        'font-size': 12,
        'text-background-color': surface('bg'),
        'text-background-opacity': 1,
        'text-background-padding': '3px',
      },
    },
    {
      selector: '.glyph',
      style: { 'text-halign': 'center', color: surface('ink'), 'font-weight': 600 },
    },
  ] as StylesheetStyle[]
}
