/** English words that say nothing of a matter, by themselves or in a postmortem, where every document has them. */
// biome-ignore format: read as a list
export const stopWords: ReadonlySet<string> = new Set([
  'a', 'an', 'the', 'and', 'or', 'but', 'if', 'then', 'than', 'that', 'this', 'these', 'those', 'there', 'here',
  'is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'do', 'does', 'did', 'done', 'doing', 'has', 'have', 'had',
  'having', 'will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', 'not', 'no', 'nor', 'only',
  'of', 'to', 'in', 'on', 'at', 'by', 'for', 'from', 'with', 'without', 'into', 'onto', 'out', 'over', 'under', 'up',
  'down', 'off', 'about', 'after', 'before', 'during', 'between', 'through', 'while', 'until', 'since', 'because',
  'as', 'so', 'too', 'very', 'more', 'most', 'less', 'least', 'much', 'many', 'some', 'any', 'all', 'each', 'every',
  'both', 'few', 'other', 'another', 'such', 'own', 'same', 'just', 'also', 'even', 'still', 'yet', 'again', 'once',
  'i', 'we', 'us', 'our', 'ours', 'you', 'your', 'he', 'she', 'it', 'its', 'they', 'them', 'their', 'who', 'whom',
  'which', 'what', 'when', 'where', 'why', 'how', 'one', 'two', 'three', 'first', 'second', 'new', 'old', 'next',
  'last', 'now', 'later', 'never', 'always', 'often', 'soon', 'quickly', 'however', 'therefore', 'due', 'via', 'per',
  'get', 'got', 'make', 'made', 'makes', 'take', 'took', 'go', 'went', 'gone', 'use', 'used', 'using', 'need', 'needs',
  'needed', 'want', 'let', 'put', 'set', 'keep', 'give', 'ensure', 'sure', 'able', 'around', 'within', 'across',
  'against', 'like', 'well', 'good', 'better', 'best', 'bad', 'wrong', 'lack', 'lacked', 'missing', 'improve',
  'improved', 'improvement', 'increase', 'reduce', 'enhance', 'robust', 'stronger', 'clearer', 'faster', 'overall',
  'team', 'teams', 'incident', 'incidents', 'outage', 'issue', 'issues', 'problem', 'problems', 'action', 'actions',
  'item', 'items', 'system', 'systems', 'service', 'services', 'cause', 'caused', 'root', 'impact', 'time', 'times',
  'day', 'days', 'hour', 'hours', 'minute', 'minutes', 'people', 'work', 'working', 'thing', 'things', 'way', 'case',
  'add', 'added', 'fix', 'fixed', 'fixes', 'change', 'changes', 'changed', 'happen', 'happened', 'lead', 'led',
  'start', 'started', 'result', 'resulted', 'part', 'lot', 'number', 'future', 'process', 'processes', 'production',
])
