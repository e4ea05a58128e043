// What is said before anything is installed, in plain JavaScript for Node 20; in both languages, since the content,
// which may say the language of the editor, cannot be read yet.

export const setUpWords = {
  installing: [
    'Устанавливаю пакеты из package-lock.json: так бывает один раз, после загрузки или обновления проекта …',
    'Installing the packages of package-lock.json: this happens once, after the project was fetched or renewed …',
  ].join('\n'),
  notInstalled: [
    'Пакеты установить не удалось, причина — выше. Когда она устранена, повторите: npm ci',
    'The packages could not be installed, for the reason above. Command to repeat: npm ci',
  ].join('\n'),
  /**
   * @param {string} machine
   * @param {string} version
   */
  noNode: (machine, version) =>
    [
      `Для ${machine} среди пакетов нет Node, а эта версия старая: ${version}. Установите Node 24 с https://nodejs.org и повторите команду.`,
      `No Node is published with the packages for ${machine}, and this one is ${version}. Install Node 24 from https://nodejs.org and run the command again.`,
    ].join('\n'),
};
