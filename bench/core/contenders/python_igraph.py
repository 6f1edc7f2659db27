# python-igraph: C underneath. The Graph object is ready; what is timed is the call, with its result as a Python list.
# Speaks the same lines as serve.mjs.
import gc, heapq, json, math, random, sys, time
import igraph

try:
    import numpy
except ImportError:
    numpy = None


def partition(method, **options):
    random.seed(1)
    return method(**options).membership


def top_scores(graph):
    """igraph has the matrix of all pairs; the largest of those that are not tied have to be looked for in it."""
    matrix = graph.similarity_inverse_log_weighted()
    n = graph.vcount()
    if numpy is None:
        tied = set(graph.get_edgelist())
        tied |= {(v, u) for u, v in tied}
        return heapq.nlargest(100, (matrix[u][v] for u in range(n) for v in range(u + 1, n) if (u, v) not in tied))
    scores = numpy.array(matrix)
    ends = numpy.array(graph.get_edgelist())
    scores[ends[:, 0], ends[:, 1]] = scores[ends[:, 1], ends[:, 0]] = 0
    above = scores[numpy.triu_indices(n, 1)]
    return numpy.sort(numpy.partition(above, len(above) - 100)[-100:])[::-1].tolist()


def values(found, _):
    return [None if x is None or math.isnan(x) else x for x in found]


def same(found, _):
    return found


TASKS = {
    'degree': (lambda g: g.degree(), values),
    'betweenness': (lambda g: g.betweenness(directed=False), values),
    'closeness': (lambda g: g.closeness(normalized=True), values),
    'pagerank': (lambda g: g.pagerank(damping=0.85), values),
    'kcore': (lambda g: g.coreness(), values),
    'constraint': (lambda g: g.constraint(), values),
    'components': (lambda g: g.connected_components().membership, same),
    'articulation': (
        lambda g: (g.articulation_points(), g.bridges()),
        lambda found, g: {'nodes': found[0], 'edges': [g.es[e].tuple for e in found[1]]},
    ),
    'louvain': (lambda g: partition(g.community_multilevel), same),
    'leiden': (lambda g: partition(g.community_leiden, objective_function='modularity', n_iterations=2), same),
    'aa100': (top_scores, same),
    'aaMatrix': (lambda g: g.similarity_inverse_log_weighted(), lambda found, _: None),
}


def answer(message, state):
    if message['do'] == 'load':
        ends = message['ends']
        state['graph'] = igraph.Graph(n=message['order'], edges=list(zip(ends[::2], ends[1::2])))
        return {}
    run, result = TASKS[message['task']]
    graph = state['graph']
    if message['do'] == 'result':
        return {'result': result(state['last'], graph)}
    state['last'] = None
    gc.collect()
    calls, least = message.get('calls', 1), message.get('leastMs', 0) / 1000
    done, cpu, wall = 0, time.process_time(), time.perf_counter()
    while True:
        for _ in range(calls):
            state['last'] = run(graph)
        done += calls
        elapsed = time.perf_counter() - wall
        if elapsed >= least:
            break
    return {'cpu': (time.process_time() - cpu) * 1000 / done, 'wall': elapsed * 1000 / done}


def say(line):
    sys.stdout.write(json.dumps(line) + '\n')
    sys.stdout.flush()


say({'tasks': list(TASKS)})
state = {}
for line in sys.stdin:
    try:
        say(answer(json.loads(line), state))
    except Exception as error:  # noqa: BLE001, a failure is a result
        say({'error': f'{type(error).__name__}: {error}'[:200]})
