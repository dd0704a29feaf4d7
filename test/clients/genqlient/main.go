// Asks a running Dualhat by what genqlient makes of its contract.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"github.com/Khan/genqlient/graphql"
)

func must(ok bool, what string, found ...any) {
	if !ok {
		fmt.Println(append([]any{"genqlient:", what}, found...)...)
		os.Exit(1)
	}
}

func main() {
	client := graphql.NewClient(os.Getenv("DUALHAT_URL")+"/graphql", http.DefaultClient)
	asked, err := TwoDays(context.Background(), client, "15", "2022-08-31")
	must(err == nil, "two days", err)
	changed := 0
	for at, one := range asked.Before.Nodes {
		if one.Standing.State == StandingStateActive && asked.After.Nodes[at].Standing.State == StandingStateSuspended {
			changed++
		}
	}
	must(changed > 0, "no holding was suspended between the two days", asked)
	must(asked.Place.Key == "place/vn/yen-bai", "another place has the code", asked.Place)
	again, err := Again(context.Background(), client, []string{asked.Before.Nodes[0].Key})
	must(err == nil, "again", err)
	must((*again.Nodes[0]).GetKey() == asked.Before.Nodes[0].Key, "another object", again.Nodes)
	fmt.Println("genqlient asks by what it made of the contract")
}
