package settlement

import (
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/bindings/limntoken"
	"github.com/limn-network/limn/settlement/bindings/registry"
)

// RevertError is a contract's refusal: its custom error as a sentence with the
// next step, and as the decoded value for programs.
type RevertError struct {
	Text   string
	Detail any // a pointer to the bindings' error type, nil where unknown
}

func (e *RevertError) Error() string { return e.Text }

// Is matches ErrReverted.
func (e *RevertError) Is(target error) bool { return target == ErrReverted }

// ErrorCode is the code of the JSON-RPC error that carried the refusal (EIP-1474
// extension, "execution reverted"): the chain has answered.
func (e *RevertError) ErrorCode() int { return 3 }

// Explain turns an RPC error that carries a contract's custom error into a
// RevertError; other errors come back as they are.
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
	detail := unpackError(raw)
	if detail == nil {
		return err
	}
	return &RevertError{Text: sentence(detail), Detail: detail}
}

func unpackError(raw []byte) any {
	for _, unpack := range []func([]byte) (any, error){
		escrow.NewEscrow().UnpackError, registry.NewRegistry().UnpackError, limntoken.NewLimnToken().UnpackError,
	} {
		if v, err := unpack(raw); err == nil {
			return v
		}
	}
	return nil
}

// sentence says what the contract refused and what to do. Errors that only a bug
// in this program could cause keep the contract's words.
func sentence(detail any) string {
	gwei := func(v uint64) protocol.Amount { return protocol.Amount(v) }
	switch e := detail.(type) {
	case *escrow.EscrowBondTooSmall:
		return fmt.Sprintf("settler bond too small: %s, needed are %s, %s missing: post more bond", gwei(e.Bond), gwei(e.MinBond), gwei(e.MinBond-min(e.Bond, e.MinBond)))
	case *escrow.EscrowNoAccount:
		return fmt.Sprintf("%s has no account in the escrow: deposit first", e.Owner)
	case *escrow.EscrowNotOperator:
		return "this key does not post for that settler account: post a bond that names it"
	case *escrow.EscrowNotFinal:
		return fmt.Sprintf("epoch %d can still be challenged: wait for block %d", e.Number, e.FinalFrom)
	case *escrow.EscrowNothingToClaim:
		return fmt.Sprintf("nothing to claim: %s were paid out already", gwei(e.Claimed))
	case *escrow.EscrowLocked:
		return fmt.Sprintf("the security is locked until block %d: wait, or call again later", e.UnlocksAt)
	case *escrow.EscrowRequestTooYoung:
		return fmt.Sprintf("the withdrawal waits for a final epoch with reference block %d or later", e.RefBlockNeeded)
	case *escrow.EscrowTooSoon:
		return fmt.Sprintf("the next epoch can be posted from block %d", e.NextBlock)
	case *escrow.EscrowUnknownEpoch:
		return fmt.Sprintf("epoch %d is void or too old: use a newer final epoch", e.Number)
	case *escrow.EscrowWindowClosed:
		return fmt.Sprintf("epoch %d is final and can no longer be challenged", e.Number)
	case *escrow.EscrowWrongNumber:
		return fmt.Sprintf("another settler was faster: epoch %d is next, not %d", e.Expected, e.Number)
	case *registry.RegistryNotOwner:
		return fmt.Sprintf("the node belongs to %s: use that account", e.Owner)
	case *registry.RegistryNodeHasOwner:
		return fmt.Sprintf("the node has stake of %s: that owner must withdraw it first", e.Owner)
	case *registry.RegistryUnknownNode:
		return fmt.Sprintf("node %s is not registered: register it first", e.Node)
	case *registry.RegistryUnbonding:
		return fmt.Sprintf("the stake is unbonding until block %d: wait, then withdraw it", e.UnbondsAt)
	case *limntoken.LimnTokenFaucetClosed:
		return "the faucet is closed on this chain: buy or be sent tokens"
	case *limntoken.LimnTokenFaucetAmountTooLarge:
		return fmt.Sprintf("the faucet gives at most %s a call", amountText(e.Max))
	case *limntoken.LimnTokenERC20InsufficientBalance:
		return fmt.Sprintf("token balance too small: %s, needed are %s", amountText(e.Balance), amountText(e.Needed))
	}
	v := reflect.Indirect(reflect.ValueOf(detail))
	name := v.Type().Name()
	for _, contract := range []string{"Escrow", "Registry", "LimnToken"} {
		name = strings.TrimPrefix(name, contract)
	}
	return fmt.Sprintf("the contract refused: %s%+v", name, v.Interface())
}

func amountText(wei *big.Int) string {
	if a, err := protocol.AmountFromWei(wei); err == nil {
		return a.String()
	}
	return wei.String() + " wei"
}
