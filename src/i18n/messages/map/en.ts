import type { mapRu } from './ru.ts';

export const mapEn: Record<keyof typeof mapRu, string> = {
  'map.tools': 'Map controls',
  'map.zoomIn': 'Zoom in',
  'map.zoomOut': 'Zoom out',
  'map.left': 'Move left',
  'map.right': 'Move right',
  'map.up': 'Move up',
  'map.down': 'Move down',
  'map.reset': 'Show the whole map',
  'map.scale': 'Zoom: ×{scale}',
  'map.keys':
    'Zoom with the buttons, with two fingers, or with the mouse wheel and Ctrl; on the map the keys + and −, the arrows and 0 work too.',
  'map.group': '{kind}: {place}',
  'map.range': '{distance}, {direction}',
  'map.here': 'in the city itself',
  'map.groupText':
    'What one mark of the whole map stands for, on a larger scale: {count}. Distances are from {home}; the rings are {step} apart.',
  'map.groupWhole': 'The whole map',
  'map.showOn': 'Show on the map of all partners',
  'map.empty': 'No partner has been entered yet: the map shows the city itself and the distances from it.',
  'map.dormant': 'Hollow mark and thin grey line: relations ended or paused.',
  'distanceUnit.km': 'kilometres',
  'distanceUnit.mi': 'miles',
  'map.onMap': 'On the map',
};
