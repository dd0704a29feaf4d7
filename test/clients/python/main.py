"""Asks a running Dualhat by gql, its questions written in Python and checked against the contract before they are sent."""
import os
import urllib.request

from gql import Client, gql
from gql.dsl import DSLQuery, DSLSchema, dsl_gql
from gql.transport.requests import RequestsHTTPTransport

server = os.environ["DUALHAT_URL"]
with urllib.request.urlopen(f"{server}/schema.graphql") as contract:
    sdl = contract.read().decode()
client = Client(schema=sdl, transport=RequestsHTTPTransport(url=f"{server}/graphql"))

ds = DSLSchema(client.schema)


def holdings(day):
    nodes = ds.ConcurrentHoldingConnection.nodes
    one = ds.ConcurrentHolding
    return ds.Query.concurrentHoldings(first=50, at={"validAt": day}).select(
        nodes.select(one.id, one.key, one.standing.select(ds.Standing.state))
    )


def standings(listed):
    return [(one["key"], one["standing"]["state"]) for one in listed["nodes"]]


asked = client.execute(dsl_gql(DSLQuery(before=holdings("2022-07-06"), after=holdings("2022-08-31"))))
before, after = standings(asked["before"]), standings(asked["after"])
assert [key for key, _ in before] == [key for key, _ in after]
assert before != after, before
assert {one["id"] for one in asked["before"]["nodes"]}.isdisjoint(one["id"] for one in asked["after"]["nodes"])

# The view of an answer, given back, gives the same.
viewed = gql("query ($at: AsOf!) { places(first: 5, at: $at) { nodes { key name } view { validAt revision } } }")
viewed.variable_values = {"at": {"validAt": "2022-08-31"}}
first = client.execute(viewed)["places"]
viewed.variable_values = {"at": first["view"]}
assert client.execute(viewed)["places"] == first
print("gql (Python) asks in both ways")
