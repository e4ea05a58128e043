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
  'map.group': '{kind}: {place}',
  'map.range': '{km} км, {direction}',
  'map.here': 'на месте самого города',
  'map.groupText':
    'Здесь крупнее показано то, что на общей карте стоит под одним знаком: {count}. Расстояния отсчитаны от {home}, круги проведены через каждые {step} км.',
  'map.groupWhole': 'Вся карта',
  'map.showOn': 'Показать на карте всех партнёров',
  'map.onMap': 'На карте',
} as const;
