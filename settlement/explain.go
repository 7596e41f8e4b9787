package settlement

import (
	_ "embed"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/asks"
	"github.com/limn-network/limn/settlement/bindings/beacons"
	"github.com/limn-network/limn/settlement/bindings/bisection"
	"github.com/limn-network/limn/settlement/bindings/brake"
	"github.com/limn-network/limn/settlement/bindings/disputes"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/bindings/evidence"
	"github.com/limn-network/limn/settlement/bindings/governor"
	"github.com/limn-network/limn/settlement/bindings/layouts"
	"github.com/limn-network/limn/settlement/bindings/limntoken"
	"github.com/limn-network/limn/settlement/bindings/models"
	"github.com/limn-network/limn/settlement/bindings/pool"
	"github.com/limn-network/limn/settlement/bindings/pools"
	"github.com/limn-network/limn/settlement/bindings/queue"
	"github.com/limn-network/limn/settlement/bindings/registry"
	"github.com/limn-network/limn/settlement/bindings/slashing"
	"github.com/limn-network/limn/settlement/bindings/steps"
	"github.com/limn-network/limn/settlement/bindings/tilejudge"
	"github.com/limn-network/limn/settlement/bindings/timelock"
)

// RevertError is a contract's refusal: its custom error as a sentence with the
// next step, and decoded for programs.
type RevertError struct {
	Text   string
	Name   string // of the custom error: "NotFinal"
	Args   []any  // in the order of the declaration
	Detail any    // a pointer to the bindings' error type, nil where there is none
}

func (e *RevertError) Error() string { return e.Text }

// Is matches ErrReverted.
func (e *RevertError) Is(target error) bool { return target == ErrReverted }

// ErrorCode is the code of the JSON-RPC error that carried the refusal (EIP-1474
// extension, "execution reverted"): the chain has answered.
func (e *RevertError) ErrorCode() int { return 3 }

// Explain turns an RPC error that carries a contract's refusal into a RevertError;
// other errors come back as they are.
func Explain(err error) error {
	var carrier rpc.DataError
	if !errors.As(err, &carrier) {
		return err
	}
	text, ok := carrier.ErrorData().(string)
	if !ok {
		return err
	}
	raw, decodeErr := hexutil.Decode(text)
	if decodeErr != nil || len(raw) < 4 {
		return err
	}
	if refused := decodeRefusal(raw); refused != nil {
		return refused
	}
	return err
}

// suite is every contract whose refusals a transaction of ours may meet.
func suite() map[string]*bind.MetaData {
	return map[string]*bind.MetaData{
		"token": &limntoken.LimnTokenMetaData, "escrow": &escrow.EscrowMetaData, "registry": &registry.RegistryMetaData,
		"pools": &pools.PoolsMetaData, "pool": &pool.PoolMetaData, "models": &models.ModelsMetaData,
		"steps": &steps.StepsMetaData, "evidence": &evidence.EvidenceMetaData, "beacons": &beacons.BeaconsMetaData,
		"asks": &asks.AsksMetaData, "queue": &queue.QueueMetaData, "disputes": &disputes.DisputesMetaData, "slashing": &slashing.SlashingMetaData,
		"referee": &bisection.BisectionMetaData, "judge": &tilejudge.TileJudgeMetaData, "layouts": &layouts.LayoutsMetaData,
		"governor": &governor.LimnGovernorMetaData, "brake": &brake.BrakeMetaData, "timelock": &timelock.TimelockControllerMetaData,
	}
}

//go:embed sentences.txt
var sentencesText string

// sentences maps an error's signature to what it means and what to do.
func sentences() map[string]string {
	out := make(map[string]string)
	for line := range strings.Lines(sentencesText) {
		signature, sentence, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if ok && !strings.HasPrefix(line, "#") {
			out[signature] = sentence
		}
	}
	return out
}

// refusal is an error that some contract of the suite declares.
type refusal struct {
	abi.Error
	sentence string // empty: there is none
}

// refusals are those of all contracts by selector. Contracts that declare the same
// error mean the same by it.
var refusals = sync.OnceValue(func() map[[4]byte]refusal {
	known, out := sentences(), make(map[[4]byte]refusal)
	for name, meta := range suite() {
		parsed, err := meta.ParseABI()
		if err != nil {
			panic(fmt.Sprintf("generated ABI of %s: %v", name, err)) // a broken build
		}
		for _, e := range parsed.Errors {
			out[[4]byte(e.ID[:4])] = refusal{e, known[e.Sig]}
		}
	}
	return out
})

// Selectors of what Solidity itself reverts with.
var (
	plainText = [4]byte{0x08, 0xc3, 0x79, 0xa0} // Error(string)
	panicCode = [4]byte{0x4e, 0x48, 0x7b, 0x71} // Panic(uint256)
)

func decodeRefusal(raw []byte) *RevertError {
	selector := [4]byte(raw[:4])
	if selector == plainText || selector == panicCode {
		text, err := abi.UnpackRevert(raw)
		if err != nil {
			return nil
		}
		if selector == panicCode {
			text = fmt.Sprintf("the contract stopped at a fault of its own (%s): report it", text)
		}
		return &RevertError{Text: text, Name: "Error"}
	}
	known, ok := refusals()[selector]
	if !ok {
		return nil
	}
	values, err := known.Unpack(raw)
	if err != nil {
		return nil
	}
	args, _ := values.([]any)
	e := &RevertError{Name: known.Name, Args: args, Detail: bindingOf(raw)}
	if e.Text = fill(known.sentence, args); e.Text == "" {
		e.Text = fmt.Sprintf("the contract refused: %s%v", known.Name, args)
	}
	return e
}

// bindingOf decodes into the bindings' own types, for the contracts that programs
// ask most.
func bindingOf(raw []byte) any {
	for _, unpack := range []func([]byte) (any, error){
		escrow.NewEscrow().UnpackError, registry.NewRegistry().UnpackError, limntoken.NewLimnToken().UnpackError,
		steps.NewSteps().UnpackError, evidence.NewEvidence().UnpackError, asks.NewAsks().UnpackError, queue.NewQueue().UnpackError,
		disputes.NewDisputes().UnpackError, slashing.NewSlashing().UnpackError, beacons.NewBeacons().UnpackError,
		models.NewModels().UnpackError, pools.NewPools().UnpackError, pool.NewPool().UnpackError,
		governor.NewLimnGovernor().UnpackError, brake.NewBrake().UnpackError, timelock.NewTimelockController().UnpackError,
	} {
		if v, err := unpack(raw); err == nil {
			return v
		}
	}
	return nil
}

// place is {0}, {0:gwei} or {1-0:gwei}.
var place = regexp.MustCompile(`\{(\d)(?:-(\d))?(?::([a-z]+))?\}`)

// fill puts the arguments into a sentence.
func fill(sentence string, args []any) string {
	return place.ReplaceAllStringFunc(sentence, func(found string) string {
		part := place.FindStringSubmatch(found)
		first, _ := strconv.Atoi(part[1])
		if first >= len(args) {
			return found
		}
		value := args[first]
		if second, err := strconv.Atoi(part[2]); err == nil && second < len(args) {
			value = difference(value, args[second])
		}
		return inUnit(value, part[3])
	})
}

func difference(a, b any) any {
	x, okX := number(a)
	y, okY := number(b)
	if !okX || !okY || x.Cmp(y) < 0 {
		return new(big.Int)
	}
	return x.Sub(x, y)
}

// number reads any Solidity integer.
func number(v any) (*big.Int, bool) {
	if n, ok := v.(*big.Int); ok && n != nil {
		return new(big.Int).Set(n), true
	}
	switch r := reflect.ValueOf(v); {
	case !r.IsValid():
	case r.CanUint():
		return new(big.Int).SetUint64(r.Uint()), true
	case r.CanInt():
		return big.NewInt(r.Int()), true
	}
	return nil, false
}

// proposalStates are those of OpenZeppelin's governor, in the order of
// IGovernor.ProposalState.
func proposalStates() []string {
	return []string{"pending", "active", "canceled", "defeated", "succeeded", "queued", "expired", "executed"}
}

// inUnit writes an argument for a person.
func inUnit(v any, unit string) string {
	if n, ok := number(v); ok {
		switch unit {
		case "gwei":
			return amountText(n.Mul(n, big.NewInt(1e9)))
		case "wei":
			return amountText(n)
		case "coin":
			return CoinText(n)
		case "bps":
			return new(big.Rat).SetFrac(n, big.NewInt(100)).FloatString(2) + " %"
		case "proposal":
			if states := proposalStates(); n.IsUint64() && n.Uint64() < uint64(len(states)) {
				return states[n.Uint64()]
			}
		}
		return n.String()
	}
	r := reflect.ValueOf(v)
	if a, ok := v.(common.Address); ok {
		return a.Hex()
	}
	if r.Kind() == reflect.Array && r.Type().Elem().Kind() == reflect.Uint8 { // bytes1 to bytes32
		bytes := make([]byte, r.Len())
		reflect.Copy(reflect.ValueOf(bytes), r)
		if unit == "text" {
			return strconv.Quote(strings.TrimRight(string(bytes), "\x00"))
		}
		return hexutil.Encode(bytes)
	}
	return fmt.Sprint(v)
}

func amountText(wei *big.Int) string {
	if a, err := protocol.AmountFromWei(wei); err == nil {
		return a.String()
	}
	return wei.String() + " wei"
}
