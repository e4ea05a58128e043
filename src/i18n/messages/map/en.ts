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
};
