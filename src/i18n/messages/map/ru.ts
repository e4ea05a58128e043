/** Words of the controls of the map. */
export const mapRu = {
  'map.tools': 'Управление картой',
  'map.zoomIn': 'Приблизить',
  'map.zoomOut': 'Отдалить',
  'map.left': 'Сдвинуть влево',
  'map.right': 'Сдвинуть вправо',
  'map.up': 'Сдвинуть вверх',
  'map.down': 'Сдвинуть вниз',
  'map.reset': 'Показать всю карту',
  'map.scale': 'Увеличение: ×{scale}',
  'map.keys':
    'Карту можно приближать кнопками, двумя пальцами, колесом мыши с клавишей Ctrl; на карте работают клавиши + и −, стрелки и 0.',
} as const;
